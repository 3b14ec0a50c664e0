// run
//
// OnceFunc, OnceValue and OnceValues work the first time only, and repeat a panic.

package main

import (
	"errors"
	"fmt"
	"sync"
)

func attempt(name string, f func()) {
	defer func() { fmt.Println(name, "recovered:", recover()) }()
	f()
}

func main() {
	calls := 0
	once := sync.OnceFunc(func() { calls++ })
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(once)
	}
	wg.Wait()
	fmt.Println("calls", calls)

	value := sync.OnceValue(func() int {
		calls++
		return calls
	})
	fmt.Println(value(), value(), calls)

	values := sync.OnceValues(func() (string, error) {
		calls++
		return "text", errors.New("failure")
	})
	for range 2 {
		fmt.Println(values())
	}
	fmt.Println("calls", calls)

	fails := sync.OnceFunc(func() {
		calls++
		panic("no use")
	})
	for range 3 {
		attempt("func", fails)
	}
	broken := sync.OnceValue(func() []int {
		calls++
		var values []int
		return values[3:]
	})
	for range 2 {
		attempt("value", func() { broken() })
	}
	fmt.Println("calls", calls)

	// A Once whose function panics has been done.
	var done sync.Once
	for i := range 3 {
		attempt("do", func() {
			done.Do(func() { panic(i) })
			fmt.Println("nothing to do")
		})
	}
}
