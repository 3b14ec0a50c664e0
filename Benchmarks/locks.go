// Locks: mutexes that nobody, another, or many others want, and the other types of package sync.

package main

import (
	"fmt"
	"sync"
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

// together has each goroutine call body with its share of n.
func together(goroutines, n int, body func(share int)) {
	var wg sync.WaitGroup
	for range goroutines {
		wg.Add(1)
		go func() {
			defer wg.Done()
			body(n / goroutines)
		}()
	}
	wg.Wait()
}

// mutex has goroutines count under one lock.
func mutex(goroutines, n int) int {
	var mu sync.Mutex
	count := 0
	together(goroutines, n, func(share int) {
		for range share {
			mu.Lock()
			count++
			mu.Unlock()
		}
	})
	return count
}

// uncontended is mutex without any other goroutine.
func uncontended(n int) int {
	var mu sync.Mutex
	count := 0
	for range n {
		mu.Lock()
		count++
		mu.Unlock()
	}
	return count
}

// readers has goroutines read under one RWMutex, and write once in sixteen times.
func readers(goroutines, n int) int {
	var mu sync.RWMutex
	count := 0
	together(goroutines, n, func(share int) {
		seen := 0
		for i := range share {
			if i%16 == 0 {
				mu.Lock()
				count++
				mu.Unlock()
			} else {
				mu.RLock()
				seen |= count
				mu.RUnlock()
			}
		}
	})
	return count
}

// uncontendedReads takes the reading side of an RWMutex that nobody else uses.
func uncontendedReads(n int) int {
	var mu sync.RWMutex
	value, sum := 3, 0
	for range n {
		mu.RLock()
		sum += value
		mu.RUnlock()
	}
	return sum
}

// uncontendedWrites takes the writing side of an RWMutex that nobody else uses.
func uncontendedWrites(n int) int {
	var mu sync.RWMutex
	count := 0
	for range n {
		mu.Lock()
		count++
		mu.Unlock()
	}
	return count
}

// waitGroup adds, finishes and waits by itself.
func waitGroup(n int) int {
	var wg sync.WaitGroup
	rounds := 0
	for range n {
		wg.Add(2)
		wg.Done()
		wg.Done()
		wg.Wait()
		rounds++
	}
	return rounds
}

// waitGroupOfFour waits for four goroutines, again and again.
func waitGroupOfFour(n int) int {
	var wg sync.WaitGroup
	var mu sync.Mutex
	count := 0
	for range n / 4 {
		for range 4 {
			wg.Add(1)
			go func() {
				mu.Lock()
				count++
				mu.Unlock()
				wg.Done()
			}()
		}
		wg.Wait()
	}
	return count
}

// once asks what has long been done.
func once(n int) int {
	var first sync.Once
	count := 0
	for range n {
		first.Do(func() { count++ })
	}
	return count
}

type buffer struct {
	bytes [64]byte
	uses  int
}

// pool takes a buffer and puts it back.
func pool(goroutines, n int) int {
	buffers := sync.Pool{New: func() any { return new(buffer) }}
	var mu sync.Mutex
	total := 0
	together(goroutines, n, func(share int) {
		used := 0
		for range share {
			b := buffers.Get().(*buffer)
			b.uses++
			used++
			buffers.Put(b)
		}
		mu.Lock()
		total += used
		mu.Unlock()
	})
	return total
}

// signals has two goroutines wake each other by condition variables.
func signals(n int) int {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	turn, count := 0, 0
	together(2, 2*n, func(share int) {
		mu.Lock()
		mine := turn
		turn = 1 - turn
		for range share {
			for count%2 != mine {
				changed.Wait()
			}
			count++
			changed.Signal()
		}
		mu.Unlock()
	})
	return count
}

func main() {
	measure("mutex_uncontended", 5_000_000, func() int { return uncontended(5_000_000) })
	measure("mutex_2_goroutines", 1_000_000, func() int { return mutex(2, 1_000_000) })
	measure("mutex_64_goroutines", 640_000, func() int { return mutex(64, 640_000) })
	measure("rwmutex_read_uncontended", 5_000_000, func() int { return uncontendedReads(5_000_000) })
	measure("rwmutex_write_uncontended", 3_000_000, func() int { return uncontendedWrites(3_000_000) })
	measure("rwmutex_2_goroutines", 1_000_000, func() int { return readers(2, 1_000_000) })
	measure("rwmutex_64_goroutines", 640_000, func() int { return readers(64, 640_000) })
	measure("waitgroup_alone", 2_000_000, func() int { return waitGroup(2_000_000) })
	measure("waitgroup_4_goroutines", 100_000, func() int { return waitGroupOfFour(100_000) })
	measure("once_done", 20_000_000, func() int { return once(20_000_000) })
	measure("pool_1_goroutine", 2_000_000, func() int { return pool(1, 2_000_000) })
	measure("pool_2_goroutines", 2_000_000, func() int { return pool(2, 2_000_000) })
	measure("cond_ping_pong", 100_000, func() int { return signals(50_000) })
}
