// run exit 2
//
// What the standard library panics with ends the program, when nobody recovers it, in the functions it came through.
package main

import (
	"fmt"
	"slices"
)

func largest(values []int) int {
	return slices.Max(values)
}

func report(values []int) int {
	defer fmt.Println("deferred")
	n := largest(values)
	fmt.Println(n)
	return n
}

func main() {
	sum := report([]int{1})
	sum += report(nil)
	fmt.Println(sum)
}
