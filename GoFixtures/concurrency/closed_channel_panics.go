// run
//
// Sending on a closed channel, closing twice and closing nil all panic.

package main

import (
	"fmt"
	"time"
)

func try(name string, work func()) {
	defer func() {
		r := recover()
		_, isError := r.(error)
		fmt.Println(name, r, isError)
	}()
	work()
}

func main() {
	closed := make(chan int, 1)
	close(closed)
	var none chan int
	try("send", func() { closed <- 1 })
	try("close", func() { close(closed) })
	try("close nil", func() { close(none) })
	try("select", func() {
		select {
		case closed <- 1:
		default:
		}
	})

	// A sender that waits is woken by close, and panics.
	c := make(chan int)
	report := make(chan any)
	go func() {
		defer func() { report <- recover() }()
		c <- 1
	}()
	time.Sleep(20 * time.Millisecond)
	close(c)
	fmt.Println("sender:", <-report)
}
