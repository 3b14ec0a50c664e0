// run
//
// Goroutines are cheap: ten thousand of them wait at once.

package main

import (
	"fmt"
	"sync"
)

const many = 10_000

func main() {
	gate := make(chan struct{})
	results := make(chan int, 16)
	for i := range many {
		go func() {
			<-gate
			results <- i
		}()
	}
	close(gate)
	sum := 0
	for range many {
		sum += <-results
	}
	fmt.Println(sum)

	// A chain: each goroutine adds one to what its neighbour sends.
	leftmost := make(chan int)
	left := leftmost
	for range many {
		right := make(chan int)
		go func(left, right chan int) { left <- 1 + <-right }(left, right)
		left = right
	}
	go func() { left <- 0 }()
	fmt.Println(<-leftmost)

	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	for range many {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			n++
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(n)
}
