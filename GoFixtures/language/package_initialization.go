// run
//
// Package variables are set in the order they need each other, then init functions run.

package main

import "fmt"

var (
	a = note("a", b+1)
	b = note("b", f())
	c = note("c", 1)
)

var d int

var table = map[string]int{"a": a, "c": c}

func f() int { return c * 10 }

func note(name string, v int) int {
	fmt.Println("set", name, v)
	return v
}

func init() {
	fmt.Println("first init", a, b, c, d)
	d = len(table)
}

func init() {
	fmt.Println("second init", d)
}

func main() {
	fmt.Println("main", a+b+c+d, table)
}
