// run
//
// An iterator that is stopped may panic, ignore that it was stopped, or exit its goroutine; it may not ask itself.

package main

import (
	"fmt"
	"iter"
	"runtime"
)

// sore panics once it is stopped.
func sore(yield func(int) bool) {
	defer fmt.Println("sore ends")
	for i := 0; ; i++ {
		if !yield(i) {
			panic("stopped")
		}
	}
}

// deaf goes on for a while after it was stopped.
func deaf(yield func(string, int) bool) {
	heard := 0
	for i := range 5 {
		if yield("n", i) {
			heard++
		}
	}
	fmt.Println("heard", heard)
}

// recovered runs a body and prints what it panics with.
func recovered(name string, body func()) {
	defer func() { fmt.Println(name, "recovered", recover()) }()
	body()
}

// itself has an iterator ask for its own next value.
func itself() {
	var next func() (int, bool)
	next, stop := iter.Pull(func(yield func(int) bool) {
		yield(1)
		fmt.Println(next())
	})
	defer stop()
	fmt.Println(next())
	fmt.Println(next())
}

// pairOfItself does so with pairs.
func pairOfItself() {
	var next func() (int, int, bool)
	next, stop := iter.Pull2(func(yield func(int, int) bool) {
		fmt.Println(next())
	})
	defer stop()
	fmt.Println(next())
}

func main() {
	recovered("stop", func() {
		next, stop := iter.Pull(sore)
		fmt.Println(next())
		stop()
		fmt.Println("not reached")
	})
	recovered("deferred stop", func() {
		next, stop := iter.Pull(sore)
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
	})
	recovered("stop again", func() {
		next, stop := iter.Pull(sore)
		next()
		recovered("first stop", stop)
		stop()
		fmt.Println(next())
	})
	recovered("deaf", func() {
		next, stop := iter.Pull2(deaf)
		next()
		stop()
		fmt.Println(next())
	})
	recovered("never begun", func() {
		_, stop := iter.Pull(sore)
		stop()
	})
	recovered("itself", itself)
	recovered("pair of itself", pairOfItself)
	done := make(chan string)
	go func() {
		defer close(done)
		defer func() { done <- fmt.Sprint("exits with ", recover()) }()
		next, stop := iter.Pull(func(yield func(int) bool) {
			defer func() { done <- "iterator exits" }()
			yield(1)
			runtime.Goexit()
		})
		defer stop()
		fmt.Println(next())
		fmt.Println(next())
		fmt.Println("not reached")
	}()
	for line := range done {
		fmt.Println(line)
	}
}
