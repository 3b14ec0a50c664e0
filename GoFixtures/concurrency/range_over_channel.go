// run
//
// A range over a channel ends when the channel is closed and drained.

package main

import "fmt"

func generate(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func square(in <-chan int, out chan<- int) {
	for v := range in {
		out <- v * v
	}
	close(out)
}

func main() {
	squares := make(chan int, 1)
	go square(generate(6), squares)
	for v := range squares {
		fmt.Print(v, " ")
	}
	fmt.Println()

	for range generate(3) {
		fmt.Print("tick ")
	}
	fmt.Println()

	// Leaving early is allowed, the producer just stays blocked.
	for v := range generate(1000) {
		if v == 3 {
			fmt.Println("left at", v)
			break
		}
	}
}
