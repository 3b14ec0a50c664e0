// run
//
// Maps that grow, shrink and are filled anew hold what was put in, whatever their size was meant to be.

package main

import "fmt"

type account struct {
	owner   string
	balance int
	history []int
}

func check(m map[int]int, want func(int) (int, bool), limit int) bool {
	n := 0
	for i := range limit {
		v, ok := m[i]
		wanted, there := want(i)
		if ok != there || v != wanted {
			return false
		}
		if there {
			n++
		}
	}
	return len(m) == n
}

func main() {
	for _, hint := range []int{0, 1, 8, 9, 100, 5000, -1, 1 << 62} {
		m := make(map[int]int, hint)
		for i := range 3000 {
			m[i] = i * i
		}
		for i := 0; i < 3000; i += 3 {
			delete(m, i)
		}
		for i := 0; i < 3000; i += 5 {
			m[i]++
		}
		fmt.Println(hint, len(m), check(m, func(i int) (int, bool) {
			switch {
			case i%3 == 0 && i%5 == 0:
				return 1, true
			case i%3 == 0:
				return 0, false
			case i%5 == 0:
				return i*i + 1, true
			}
			return i * i, true
		}, 3000))
	}

	// A window slides over the keys; the map never holds more than a few.
	window := map[string]int{}
	for i := range 20000 {
		window[fmt.Sprint(i)] = i
		if i >= 10 {
			delete(window, fmt.Sprint(i-10))
		}
	}
	sum := 0
	for _, v := range window {
		sum += v
	}
	fmt.Println(len(window), sum)

	accounts := map[string]account{"ann": {owner: "Ann"}}
	a := accounts["ann"]
	a.balance = 5
	a.history = append(a.history, 5)
	fmt.Println(accounts["ann"], a)
	accounts["ann"] = a
	fmt.Println(accounts["ann"].history, accounts["bob"].owner == "")

	groups := map[bool][]int{}
	for i := range 7 {
		groups[i%2 == 0] = append(groups[i%2 == 0], i)
	}
	fmt.Println(groups)

	nested := map[string]map[string]int{}
	for _, word := range []string{"ab", "ac", "bd", "ab"} {
		first := word[:1]
		if nested[first] == nil {
			nested[first] = map[string]int{}
		}
		nested[first][word]++
	}
	fmt.Println(nested, len(nested["a"]), nested["z"]["zz"])

	counts := map[rune]int{}
	for _, r := range "hello, wörld" {
		counts[r]++
	}
	fmt.Println(counts['l'], counts['ö'], counts['z'], len(counts))

	functions := map[string]func(int) int{"double": func(x int) int { return 2 * x }}
	if f, ok := functions["double"]; ok {
		fmt.Println(f(21), functions["none"] == nil)
	}
	ptr := &accounts
	(*ptr)["cat"] = account{balance: 1}
	alias := accounts
	delete(alias, "ann")
	fmt.Println(len(accounts), accounts["cat"].balance)
}
