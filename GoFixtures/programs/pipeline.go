// run
//
// Stages connected by channels: one goroutine each, a fan-out in the middle, and an early end.

package main

import (
	"fmt"
	"sort"
	"sync"
)

func source(done <-chan struct{}, numbers ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, n := range numbers {
			select {
			case out <- n:
			case <-done:
				return
			}
		}
	}()
	return out
}

func stage(done <-chan struct{}, in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			select {
			case out <- f(n):
			case <-done:
				return
			}
		}
	}()
	return out
}

func merge(done <-chan struct{}, ins ...<-chan int) <-chan int {
	var wg sync.WaitGroup
	out := make(chan int)
	wg.Add(len(ins))
	for _, in := range ins {
		go func() {
			defer wg.Done()
			for n := range in {
				select {
				case out <- n:
				case <-done:
					return
				}
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func main() {
	square := func(n int) int { return n * n }
	increment := func(n int) int { return n + 1 }

	done := make(chan struct{})
	for v := range stage(done, stage(done, source(done, 1, 2, 3, 4), square), increment) {
		fmt.Println(v)
	}

	numbers := source(done, 5, 6, 7, 8, 9, 10)
	var merged []int
	for v := range merge(done, stage(done, numbers, square), stage(done, numbers, square), stage(done, numbers, square)) {
		merged = append(merged, v)
	}
	sort.Ints(merged)
	fmt.Println(merged)

	endless := stage(done, source(done, make([]int, 1000)...), increment)
	fmt.Println(<-endless, <-endless)
	close(done)
}
