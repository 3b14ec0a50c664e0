// diagnose unsupported
//
// A pointer to a field of a function type is refused in its place; of a defined type with functions it is not.

package main

import "fmt"

type action func() int

type task struct {
	run  func() int
	stop action
}

func main() {
	t := &task{run: func() int { return 1 }, stop: func() int { return 2 }}
	r := &t.run // ERROR "pointer to a field that holds a function"
	s := &t.stop
	fmt.Println((*r)(), (*s)())
}
