// run
//
// Calls, receives and operators are evaluated from left to right, before any assignment.

package main

import "fmt"

var log []string

func note(name string, v int) int {
	log = append(log, name)
	return v
}

func flush() {
	fmt.Println(log)
	log = nil
}

func target(name string, s []int) []int {
	log = append(log, name)
	return s
}

func main() {
	fmt.Println(note("a", 1) + note("b", 2)*note("c", 3))
	flush()

	s := make([]int, 3)
	target("slice", s)[note("index", 1)] = note("value", 9)
	flush()

	// The right sides are all read before the left sides are written.
	x, y := 1, 2
	x, y = y, x+y
	fmt.Println(x, y)
	i := 0
	i, s[i] = 2, 7
	fmt.Println(i, s)
	s[0], s[2] = s[2], s[0]
	fmt.Println(s)

	fmt.Println(note("left", 0) == 1 && note("skipped", 1) == 1, note("left", 1) == 1 || note("skipped", 1) == 1)
	flush()

	f := func() func(int) int {
		log = append(log, "function")
		return func(n int) int { return n }
	}
	f()(note("argument", 1))
	flush()

	pair := []int{note("first", 1), note("second", 2)}
	table := map[string]int{"k": note("element", 3)}
	fmt.Println(pair, table)
	flush()

	s[note("compound", 0)] += note("addend", 10)
	fmt.Println(s)
	flush()
}
