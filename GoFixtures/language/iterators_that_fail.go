// run
//
// What an iterator function panics with reaches who collects its values, asks for them one by one, or loops over them.

package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

type inner struct{ name string }

// numbers gives some numbers, and then dereferences nil.
func numbers(p *inner) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range 3 {
			if !yield(i) {
				return
			}
		}
		fmt.Println(p.name)
	}
}

func pairs(limit int) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		for i := range 5 {
			if i == limit {
				panic(fmt.Sprint("limit ", limit))
			}
			if !yield(fmt.Sprint("k", i), i) {
				return
			}
		}
	}
}

func recovered(name string, body func()) {
	defer func() { fmt.Println(name, "recovered", recover()) }()
	body()
	fmt.Println(name, "is over")
}

func main() {
	recovered("pull", func() {
		next, stop := iter.Pull(numbers(nil))
		defer stop()
		for {
			n, ok := next()
			if !ok {
				break
			}
			fmt.Println("got", n)
		}
	})
	recovered("pull2", func() {
		next, stop := iter.Pull2(pairs(2))
		defer stop()
		for k, v, ok := next(); ok; k, v, ok = next() {
			fmt.Println("got", k, v)
		}
	})
	recovered("stopped", func() {
		next, stop := iter.Pull2(pairs(2))
		fmt.Println(next())
		stop()
		fmt.Println(next())
	})
	recovered("collect", func() { fmt.Println(slices.Collect(numbers(nil))) })
	recovered("collect all", func() { fmt.Println(slices.Collect(numbers(&inner{"end"}))) })
	recovered("map", func() { fmt.Println(len(maps.Collect(pairs(1)))) })
	recovered("map of all", func() { fmt.Println(len(maps.Collect(pairs(9)))) })
	recovered("loop", func() {
		for n := range numbers(nil) {
			fmt.Println("saw", n)
		}
	})
}
