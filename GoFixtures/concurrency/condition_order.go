// run
//
// Signal wakes the goroutine that has waited longest, Broadcast all of them.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	cond.Signal()
	cond.Broadcast()

	waiting := 0
	woken := make(chan int)
	for i := range 6 {
		go func() {
			mu.Lock()
			waiting++
			cond.Wait()
			mu.Unlock()
			woken <- i
		}()
		for {
			mu.Lock()
			n := waiting
			mu.Unlock()
			if n == i+1 {
				break
			}
			time.Sleep(100 * time.Microsecond)
		}
	}
	for range 3 {
		mu.Lock()
		cond.Signal()
		mu.Unlock()
		fmt.Println("woken", <-woken)
	}
	cond.Broadcast()
	sum := 0
	for range 3 {
		sum += <-woken
	}
	fmt.Println("the others", sum)

	// A condition of readers.
	var rw sync.RWMutex
	ready := sync.NewCond(rw.RLocker())
	value := 0
	results := make(chan int)
	for range 3 {
		go func() {
			ready.L.Lock()
			defer ready.L.Unlock()
			for value == 0 {
				ready.Wait()
			}
			results <- value
		}()
	}
	rw.Lock()
	value = 7
	rw.Unlock()
	ready.Broadcast()
	fmt.Println(<-results, <-results, <-results)
}
