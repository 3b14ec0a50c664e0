// Goroutines and locks: starting many, and sharing one counter.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func report(name string, work int, operations int, start time.Time) {
	fmt.Println(name, work, time.Since(start).Nanoseconds()/int64(operations))
}

func spawn(n int) {
	start := time.Now()
	var wg sync.WaitGroup
	var sum atomic.Int64
	for i := range n {
		wg.Add(1)
		go func() {
			sum.Add(int64(i))
			wg.Done()
		}()
	}
	wg.Wait()
	report("spawn", int(sum.Load()), n, start)
}

func park(n int) {
	start := time.Now()
	gate := make(chan bool)
	results := make(chan int, 64)
	for i := range n {
		go func() {
			<-gate
			results <- i
		}()
	}
	close(gate)
	sum := 0
	for range n {
		sum += <-results
	}
	report("spawn_and_park", sum, n, start)
}

func lock(goroutines, n int) {
	start := time.Now()
	var mu sync.Mutex
	var wg sync.WaitGroup
	count := 0
	for range goroutines {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range n / goroutines {
				mu.Lock()
				count++
				mu.Unlock()
			}
		}()
	}
	wg.Wait()
	report(fmt.Sprint("mutex_by_", goroutines), count, n, start)
}

func main() {
	spawn(100_000)
	park(30_000)
	lock(1, 5_000_000)
	lock(4, 1_000_000)
}
