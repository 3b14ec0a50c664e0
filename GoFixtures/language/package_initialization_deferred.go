// run
//
// Deferred calls in what sets the variables of the package, in the order of their dependencies.

package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

var table = func() map[string]int {
	mu.Lock()
	defer mu.Unlock()
	m := make(map[string]int)
	for i, s := range []string{"a", "b"} {
		m[s] = i
	}
	return m
}()

var late = build()

var second = func() int {
	defer fmt.Println("deferred", late)
	if late > 2 {
		defer func() { fmt.Println("inner") }()
	}
	return late + 1
}()

var res = func() (n int) {
	defer func() {
		if r := recover(); r != nil {
			n = 42
		}
	}()
	panic("x")
}()

func build() int { return len(table) + other }

var other = func() int {
	x := 0
	defer func() { x++ }()
	return x + 5
}()

func main() {
	fmt.Println(table, late, second, res, other)
}
