// run
//
// Each of ten thousand goroutines hands one value on; first come is first served among those who wait.

package main

import "fmt"

func link(left chan<- int, right <-chan int) { left <- 1 + <-right }

func main() {
	const n = 10000
	leftmost := make(chan int)
	left, right := leftmost, leftmost
	for range n {
		right = make(chan int)
		go link(left, right)
		left = right
	}
	go func(c chan<- int) { c <- 0 }(right)
	fmt.Println(<-leftmost)

	// Those who wait are served in the order in which they came.
	c, turn := make(chan int), make(chan bool)
	done := make(chan int, 10)
	for i := range 10 {
		go func() {
			turn <- true
			<-c
			done <- i
		}()
		<-turn
	}
	buffered := make(chan int, 3)
	go func() {
		for i := range 20 {
			buffered <- i
		}
		close(buffered)
	}()
	want := 0
	for v := range buffered {
		if v != want {
			fmt.Println("out of order", v)
		}
		want++
	}
	fmt.Println(want)
	for range 10 {
		c <- 0
	}
	seen := 0
	for range 10 {
		seen |= 1 << <-done
	}
	fmt.Println(seen)
}
