// run
//
// An iterator that never yields tells by its type alone what it would.

package main

import (
	"fmt"
	"iter"
)

func main() {
	next, stop := iter.Pull(func(yield func(int) bool) {})
	v, ok := next()
	fmt.Println(v, ok)
	stop()
	next2, stop2 := iter.Pull2(func(yield func(int, string) bool) { fmt.Println("ran") })
	a, b, ok := next2()
	fmt.Println(a, b, ok)
	stop2()
	n3, s3 := iter.Pull(func(_ func(int) bool) { fmt.Println("ran") })
	fmt.Println(n3())
	s3()
	n4, s4 := iter.Pull(func(func(int) bool) { fmt.Println("ran") })
	fmt.Println(n4())
	s4()
	for x := range func(func(int) bool) {} {
		fmt.Println(x)
	}
}
