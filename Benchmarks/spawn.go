// Spawning: goroutines that start and end.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// measure runs body once to warm up and once more to time it, and prints a line for `workshop bench`: a name, what the
// work amounted to, the count of operations, and what all of them took.
func measure(name string, operations int, body func() int) {
	body()
	start := time.Now()
	work := body()
	fmt.Println(name, work, operations, time.Since(start).Nanoseconds(), "ns")
}

// join starts n goroutines and waits for all of them.
func join(n int) int {
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
	return int(sum.Load())
}

// oneByOne starts n goroutines and waits for each before the next.
func oneByOne(n int) int {
	done := make(chan int)
	sum := 0
	for i := range n {
		go func() { done <- i }()
		sum += <-done
	}
	return sum
}

// parked starts n goroutines that all wait for one channel, which is then closed.
func parked(n int) int {
	gate := make(chan bool)
	var wg sync.WaitGroup
	var sum atomic.Int64
	for i := range n {
		wg.Add(1)
		go func() {
			<-gate
			sum.Add(int64(i))
			wg.Done()
		}()
	}
	close(gate)
	wg.Wait()
	return int(sum.Load())
}

func main() {
	start := time.Now()
	work := join(100_000)
	fmt.Println("spawn_join_100000_first", work, 100_000, time.Since(start).Nanoseconds(), "ns")
	measure("spawn_join_100000", 100_000, func() int { return join(100_000) })
	measure("spawn_one_by_one", 100_000, func() int { return oneByOne(100_000) })
	measure("spawn_park_30000", 30_000, func() int { return parked(30_000) })
}
