// run
//
// A panic in the body of a loop over a function passes through the iterator, whose deferred calls run.

package main

import "fmt"

func numbers(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator done")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func failing(yield func(string) bool) {
	yield("one")
	panic("in the iterator")
}

func inBody() {
	defer func() { fmt.Println("recovered:", recover()) }()
	for i := range numbers(5) {
		defer fmt.Println("deferred by the body", i)
		if i == 2 {
			panic("in the body")
		}
	}
}

func inIterator() (seen []string) {
	defer func() { seen = append(seen, fmt.Sprint(recover())) }()
	for s := range failing {
		seen = append(seen, s)
	}
	return
}

func main() {
	inBody()
	fmt.Println(inIterator())
	for i := range numbers(5) {
		if i == 1 {
			break
		}
	}
}
