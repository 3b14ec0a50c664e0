// run exit 2
//
// A read through a nil pointer ends the program where it happens.

package main

import "fmt"

type node struct {
	value int
	next  *node
}

//go:noinline
func second(first *node) int {
	value := first.next.value
	fmt.Println("second", value)
	return value
}

func main() {
	list := &node{1, &node{2, nil}}
	fmt.Println(second(list))
	fmt.Println(second(list.next))
}
