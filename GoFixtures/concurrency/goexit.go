// run
//
// Goexit runs the deferred calls of all functions of the goroutine; recover does not see it.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func leave() { runtime.Goexit() }

func leaveFromBelow() {
	defer fmt.Println("below: deferred")
	leave()
	fmt.Println("never")
}

// wait runs f in a goroutine until that ends.
func wait(f func()) {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		f()
		fmt.Println("f returned")
	}()
	wg.Wait()
}

func main() {
	wait(func() {
		defer fmt.Println("last")
		defer func() { fmt.Println("recover sees", recover()) }()
		func() {
			defer fmt.Println("first")
			runtime.Goexit()
		}()
		fmt.Println("never")
	})
	wait(leaveFromBelow)
	wait(func() {
		defer func() { fmt.Println("recovered", recover()) }()
		defer func() { panic("a panic during Goexit") }()
		leave()
	})
	wait(func() {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			func() {
				defer func() { panic("further down") }()
				leave()
			}()
		}()
		fmt.Println("never: the goroutine goes on to its end")
	})
	wait(func() {
		defer leave()
		panic("dropped by Goexit")
	})
	wait(func() {})

	var mu sync.Mutex
	wait(func() {
		mu.Lock()
		defer mu.Unlock()
		leave()
	})
	mu.Lock()
	fmt.Println("the mutex was unlocked")
	mu.Unlock()
}
