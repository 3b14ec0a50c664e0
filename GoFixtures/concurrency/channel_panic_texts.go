// run
//
// What channel operations refuse is a runtime error that a deferred call can recover, in the blocked goroutine too.

package main

import (
	"fmt"
	"runtime"
)

func attempt(name string, work func()) {
	defer func() {
		r := recover()
		e, isRuntime := r.(runtime.Error)
		if isRuntime {
			fmt.Println(name, "-", e.Error())
		} else {
			fmt.Println(name, "-", r)
		}
	}()
	work()
	fmt.Println(name, "- fine")
}

func main() {
	var none chan int
	attempt("close nil", func() { close(none) })
	attempt("close twice", func() {
		c := make(chan int)
		close(c)
		close(c)
	})
	attempt("send after close", func() {
		c := make(chan string, 1)
		close(c)
		c <- "x"
	})
	attempt("send after close, full", func() {
		c := make(chan string, 1)
		c <- "x"
		close(c)
		c <- "y"
	})
	attempt("select sends after close", func() {
		c, d := make(chan int), make(chan int)
		close(c)
		select {
		case c <- 1:
		case d <- 2:
		case <-d:
		}
	})
	attempt("select sends after close, default", func() {
		c := make(chan int)
		close(c)
		select {
		case c <- 1:
		default:
		}
	})
	attempt("receive after close", func() {
		c := make(chan int, 1)
		c <- 1
		close(c)
		v, ok := <-c
		w, notOk := <-c
		fmt.Println(v, ok, w, notOk)
	})
	size := -1
	attempt("negative size", func() { _ = make(chan int, size) })

	// Those who wait to send are woken by close, each with a panic of its own.
	c := make(chan int)
	results := make(chan string)
	for i := range 3 {
		go func() {
			defer func() { results <- fmt.Sprint(recover()) }()
			if i == 2 {
				select {
				case c <- i:
				case <-none:
				}
			} else {
				c <- i
			}
		}()
	}
	waiting := make(chan bool)
	go func() {
		for range 1000 {
			runtime.Gosched()
		}
		waiting <- true
	}()
	<-waiting
	close(c)
	for range 3 {
		fmt.Println(<-results)
	}
}
