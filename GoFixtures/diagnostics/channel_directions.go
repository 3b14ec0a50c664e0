// diagnose
//
// A channel may only be used the way its direction allows.

package main

import "fmt"

func produce(out chan<- int) {
	fmt.Println(<-out)   // ERROR "cannot receive from send-only channel"
	for v := range out { // ERROR "cannot range over out"
		fmt.Println(v)
	}
	out <- "text" // ERROR "cannot use \"text\""
}

func consume(in <-chan int) {
	in <- 1                // ERROR "cannot send to receive-only channel"
	close(in)              // ERROR "cannot close receive-only channel"
	var both chan int = in // ERROR "cannot use in .*as chan int value"
	produce(both)
}

func main() {
	c := make(chan int)
	produce(c)
	consume(c)
	n := 1
	n <- 2           // ERROR "cannot send to non-channel (int )?n"
	fmt.Println(<-n) // ERROR "cannot receive from non-channel (int )?n"
}
