// run
//
// The length of a channel is what waits in its buffer, and an unbuffered one has none.

package main

import "fmt"

func main() {
	unbuffered := make(chan string)
	fmt.Println(len(unbuffered), cap(unbuffered))

	started := make(chan bool)
	go func() {
		started <- true
		unbuffered <- "waiting"
	}()
	<-started
	fmt.Println(len(unbuffered), cap(unbuffered), <-unbuffered)

	buffered := make(chan int, 3)
	fmt.Println(len(buffered), cap(buffered))
	buffered <- 1
	buffered <- 2
	fmt.Println(len(buffered), cap(buffered))
	<-buffered
	fmt.Println(len(buffered), cap(buffered))

	var none chan int
	fmt.Println(len(none), cap(none), none == nil, buffered == nil)

	same := buffered
	fmt.Println(same == buffered, make(chan int) == make(chan int))
}
