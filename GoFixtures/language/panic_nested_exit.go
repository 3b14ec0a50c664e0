// run exit 2
//
// Panics in deferred calls of deferred calls are listed under all that they happened during.

package main

import "fmt"

func three() {
	defer func() { fmt.Println(recover()) }()
	panic("recovered in between")
}

func main() {
	defer func() {
		three()
		defer func() {
			defer func() { panic("c") }()
			panic("b")
		}()
		panic("a")
	}()
	defer func() {
		defer func() { panic(recover()) }()
		panic("x")
	}()
	panic("first")
}
