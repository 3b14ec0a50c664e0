// run
//
// An interface that holds a nil pointer is not nil itself.

package main

import (
	"errors"
	"fmt"
)

type failure struct{ code int }

func (f *failure) Error() string {
	if f == nil {
		return "no failure"
	}
	return fmt.Sprint("failure ", f.code)
}

// check forgets that a nil *failure does not make a nil error.
func check(code int) error {
	var f *failure
	if code != 0 {
		f = &failure{code}
	}
	return f
}

func checkWell(code int) error {
	if code != 0 {
		return &failure{code}
	}
	return nil
}

func main() {
	fmt.Println(check(0) == nil, checkWell(0) == nil, check(3) == nil)
	fmt.Println(check(0), check(7))

	var p *failure
	var e error = p
	fmt.Println(e == nil, e.(*failure) == nil, e == (*failure)(nil))

	var a any = p
	var b any
	fmt.Println(a == nil, b == nil, a == b)

	var target *failure
	fmt.Println(errors.As(check(9), &target), target.code)
}
