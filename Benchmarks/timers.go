// Timers: many goroutines that sleep at once, and timers that are started and stopped.

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

// sleeps has n goroutines sleep once each, for one to ten milliseconds, all at the same time.
func sleeps(n int) int {
	var wg sync.WaitGroup
	var sum atomic.Int64
	for i := range n {
		wg.Add(1)
		go func() {
			time.Sleep(time.Duration(i%10+1) * time.Millisecond)
			sum.Add(int64(i))
			wg.Done()
		}()
	}
	wg.Wait()
	return int(sum.Load())
}

// startAndStop has n timers started and stopped before they fire.
func startAndStop(n int) int {
	stopped := 0
	for range n {
		if time.NewTimer(time.Hour).Stop() {
			stopped++
		}
	}
	return stopped
}

// reset moves one timer n times.
func reset(n int) int {
	timer := time.NewTimer(time.Hour)
	moved := 0
	for range n {
		if timer.Reset(time.Hour) {
			moved++
		}
	}
	timer.Stop()
	return moved
}

// afterFuncs has n functions called after no time at all.
func afterFuncs(n int) int {
	var wg sync.WaitGroup
	var sum atomic.Int64
	wg.Add(n)
	for i := range n {
		time.AfterFunc(0, func() {
			sum.Add(int64(i))
			wg.Done()
		})
	}
	wg.Wait()
	return int(sum.Load())
}

func main() {
	measure("sleeps_100000", 100_000, func() int { return sleeps(100_000) })
	measure("timer_start_stop", 200_000, func() int { return startAndStop(200_000) })
	measure("timer_reset", 500_000, func() int { return reset(500_000) })
	measure("after_func", 50_000, func() int { return afterFuncs(50_000) })
}
