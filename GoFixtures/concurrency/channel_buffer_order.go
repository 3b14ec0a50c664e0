// run
//
// A buffered channel keeps its values in order, and blocks the sender when it is full.

package main

import "fmt"

func main() {
	c := make(chan int, 4)
	for i := range 4 {
		c <- i * 10
	}
	select {
	case c <- 99:
		fmt.Println("never: the buffer is full")
	default:
		fmt.Println("full", len(c))
	}

	go func() {
		for i := 4; i < 12; i++ {
			c <- i * 10
		}
		close(c)
	}()

	for v := range c {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
