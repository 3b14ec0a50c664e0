// run
//
// Ranging over a map that changes: what stays shows once, what is deleted before its turn does not show, and the order varies.

package main

import (
	"fmt"
	"sort"
)

// deleting removes every entry but the first that shows.
func deleting(n int) int {
	m := map[int]int{}
	for i := range n {
		m[i] = i
	}
	shown := 0
	for k := range m {
		shown++
		for other := range m {
			if other != k {
				delete(m, other)
			}
		}
	}
	return shown
}

// adding doubles the map while it is ranged over; entries from before show exactly once.
func adding(n int) (complete bool) {
	m := map[int]int{}
	for i := range n {
		m[i] = i
	}
	shown := map[int]int{}
	for k := range m {
		shown[k]++
		if k < n {
			m[k+1000000] = k
			m[k] = -k
		}
	}
	for i := range n {
		if shown[i] != 1 {
			return false
		}
	}
	for k, times := range shown {
		if times != 1 || k >= 1000000+n {
			return false
		}
	}
	return true
}

// emptied clears the map at the first entry.
func emptied(n int) int {
	m := map[string]int{}
	for i := range n {
		m[fmt.Sprint("key ", i)] = i
	}
	shown := 0
	for range m {
		clear(m)
		shown++
	}
	return shown + len(m)
}

// replacing deletes each entry as it shows and puts a new one in.
func replacing(n int) bool {
	m := map[int]bool{}
	for i := range n {
		m[i] = true
	}
	old := 0
	for k := range m {
		if k < n {
			old++
			delete(m, k)
			m[k+n] = true
		}
	}
	for i := range n {
		if m[i] || !m[i+n] {
			return false
		}
	}
	return old == n && len(m) == n
}

// orders counts the different orders in which a map shows.
func orders(n int) int {
	m := map[int]bool{}
	for i := range n {
		m[i] = true
	}
	seen := map[string]bool{}
	for range 200 {
		text := ""
		for k := range m {
			text += fmt.Sprint(k, " ")
		}
		seen[text] = true
	}
	return len(seen)
}

func nested(m map[string]int) []string {
	var pairs []string
	for a := range m {
		for b := range m {
			pairs = append(pairs, a+b)
		}
	}
	sort.Strings(pairs)
	return pairs
}

func main() {
	for _, n := range []int{1, 5, 8, 9, 100, 1000} {
		fmt.Println(n, deleting(n), adding(n), emptied(n), replacing(n))
	}
	fmt.Println(orders(1), orders(5) > 1, orders(50) > 1)
	fmt.Println(nested(map[string]int{"x": 1, "y": 2, "z": 3}))
	var none map[string]int
	for range none {
		fmt.Println("never")
	}
	for k, v := range map[string]int{"only": 1} {
		k, v = k+"!", v+1
		fmt.Println(k, v)
	}
	m := map[int]*int{}
	for i := range 3 {
		m[i] = &i
	}
	sum := 0
	for _, p := range m {
		*p *= 10
		sum += *p
	}
	fmt.Println(sum, *m[2])
	// A break leaves the rest; a labelled continue goes on with the outer range.
	count := 0
outer:
	for range m {
		for range m {
			count++
			continue outer
		}
	}
	for range m {
		count++
		break
	}
	fmt.Println(count)
}
