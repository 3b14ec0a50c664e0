// run
//
// A loop may range over a function that yields.

package main

import "fmt"

func countdown(from int) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Print("(stopped) ")
		for i := from; i > 0; i-- {
			if !yield(i) {
				return
			}
		}
	}
}

type registry struct {
	names  []string
	values map[string]int
}

func (r *registry) all() func(func(string, int) bool) {
	return func(yield func(string, int) bool) {
		for _, n := range r.names {
			if !yield(n, r.values[n]) {
				return
			}
		}
	}
}

func first(limit int) int {
	for v := range countdown(10) {
		if v < limit {
			return v
		}
	}
	return -1
}

func main() {
	for i := range countdown(3) {
		fmt.Print(i, " ")
	}
	fmt.Println()
	fmt.Println(first(5), first(0))

	r := &registry{[]string{"x", "y", "z"}, map[string]int{"x": 1, "y": 2, "z": 3}}
	sum := 0
	for name, v := range r.all() {
		if name == "y" {
			continue
		}
		sum += v
	}
	fmt.Println(sum)

outer:
	for a := range countdown(3) {
		for b := range countdown(2) {
			if a == 2 {
				break outer
			}
			fmt.Print(a, b, " ")
		}
	}
	fmt.Println()
}
