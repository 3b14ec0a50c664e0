// run
//
// A send on an unbuffered channel waits until somebody receives.

package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	c := make(chan int)
	var sent atomic.Int32

	go func() {
		for i := range 3 {
			c <- i
			sent.Add(1)
		}
	}()

	// Nobody receives yet, so not even the first send may complete.
	time.Sleep(20 * time.Millisecond)
	fmt.Println("sent before any receive:", sent.Load())

	fmt.Println("received", <-c)
	for sent.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(20 * time.Millisecond)
	fmt.Println("sent after one receive:", sent.Load())

	fmt.Println("received", <-c, <-c)

	// What was done before a send is seen after the receive.
	text := ""
	done := make(chan struct{})
	go func() {
		text = "written before the send"
		done <- struct{}{}
	}()
	<-done
	fmt.Println(text)
}
