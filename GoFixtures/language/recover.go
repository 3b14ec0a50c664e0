// run
//
// A deferred function may recover a panic, and the function then returns normally.

package main

import (
	"errors"
	"fmt"
)

var errLimit = errors.New("limit reached")

func safely(work func()) (err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("recovered: %w", r)
		default:
			err = fmt.Errorf("recovered %T: %v", r, r)
		}
	}()
	work()
	return nil
}

func descend(n int) {
	defer fmt.Print(n, " ")
	if n == 0 {
		panic(errLimit)
	}
	descend(n - 1)
}

// useless recovers nothing: recover is not called by the deferred function itself.
func useless() {
	defer func() {
		func() {
			if r := recover(); r != nil {
				fmt.Println("never", r)
			}
		}()
	}()
	panic("passes through")
}

func again() {
	defer func() {
		fmt.Println("first", recover())
		defer func() { fmt.Println("second", recover()) }()
		panic("while recovering")
	}()
	panic("original")
}

func main() {
	fmt.Println(safely(func() {}))
	err := safely(func() { descend(3) })
	fmt.Println(err, errors.Is(err, errLimit))
	fmt.Println(safely(func() { panic("text") }))
	fmt.Println(safely(func() { panic(42) }))
	fmt.Println(safely(useless))
	again()
	fmt.Println("outside", recover())
}
