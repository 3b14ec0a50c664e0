// run exit 2
//
// A panic with the very value of the one it happened during is not told of twice.

package main

import "fmt"

type failure struct{ text string }

func (f *failure) Error() string { return f.text }

func main() {
	cause := error(&failure{"cause"})
	defer func() {
		defer func() { fmt.Println(recover()) }()
		panic(cause)
	}()
	defer func() {
		fmt.Println("again")
		panic(cause)
	}()
	defer func() { panic(cause) }()
	panic(cause)
}
