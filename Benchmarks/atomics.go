// Atomics: numbers and pointers that goroutines change without a lock.

package main

import (
	"fmt"
	"runtime"
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

// workers is how many goroutines share the work: as many as there are workers to run them.
var workers = runtime.GOMAXPROCS(0)

// together has each goroutine call body with its number and its share of n; returns what all of them returned.
func together(n int, body func(worker, share int) int) int {
	var wg sync.WaitGroup
	results := make([]int, workers)
	for w := range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			results[w] = body(w, n/workers)
		}()
	}
	wg.Wait()
	sum := 0
	for _, r := range results {
		sum += r
	}
	return sum
}

func add(n int) int {
	var count atomic.Int64
	together(n, func(_, share int) int {
		for range share {
			count.Add(1)
		}
		return 0
	})
	return int(count.Load())
}

// addFunction is add by the older function on a plain variable.
func addFunction(n int) int {
	var count int64
	together(n, func(_, share int) int {
		for range share {
			atomic.AddInt64(&count, 1)
		}
		return 0
	})
	return int(count)
}

func casLoop(n int) int {
	var count atomic.Int64
	together(n, func(_, share int) int {
		for range share {
			for {
				old := count.Load()
				if count.CompareAndSwap(old, old+1) {
					break
				}
			}
		}
		return 0
	})
	return int(count.Load())
}

type node struct {
	value int
	next  *node
}

// pointerLoad reads through one pointer that nobody changes.
func pointerLoad(n int) int {
	var p atomic.Pointer[node]
	p.Store(&node{value: 3})
	return together(n, func(_, share int) int {
		sum := 0
		for range share {
			sum += p.Load().value
		}
		return sum
	})
}

// pointerLoads reads through a thousand pointers.
func pointerLoads(n int) int {
	pointers := make([]atomic.Pointer[node], 1024)
	for i := range pointers {
		pointers[i].Store(&node{value: i})
	}
	return together(n, func(_, share int) int {
		sum := 0
		for i := range share {
			sum += pointers[i%1024].Load().value
		}
		return sum
	})
}

// pointerStore has each goroutine put two nodes in turn into a pointer of its own.
func pointerStore(n int) int {
	pointers := make([]atomic.Pointer[node], 64*workers)
	return together(n, func(w, share int) int {
		even, odd := &node{value: 2}, &node{value: 1}
		p := &pointers[64*w]
		for range share / 2 {
			p.Store(even)
			p.Store(odd)
		}
		return p.Load().value
	})
}

// pointerStoreNew puts a new node into a shared pointer every time.
func pointerStoreNew(n int) int {
	var p atomic.Pointer[node]
	together(n, func(_, share int) int {
		for range share {
			p.Store(&node{value: 5})
		}
		return 0
	})
	return p.Load().value
}

// pointerCAS has each goroutine exchange two nodes in a pointer of its own.
func pointerCAS(n int) int {
	pointers := make([]atomic.Pointer[node], 64*workers)
	return together(n, func(w, share int) int {
		even, odd := &node{value: 2}, &node{value: 1}
		p := &pointers[64*w]
		p.Store(even)
		done := 0
		for range share / 2 {
			if p.CompareAndSwap(even, odd) {
				done++
			}
			if p.CompareAndSwap(odd, even) {
				done++
			}
		}
		return done
	})
}

// push has all goroutines put nodes on one stack by CAS loops, and counts what lies on it.
func push(n int) int {
	var top atomic.Pointer[node]
	together(n, func(_, share int) int {
		for i := range share {
			added := &node{value: i}
			for {
				added.next = top.Load()
				if top.CompareAndSwap(added.next, added) {
					break
				}
			}
		}
		return 0
	})
	count := 0
	for n := top.Load(); n != nil; n = n.next {
		count++
	}
	// Taken apart one by one.
	for n := top.Swap(nil); n != nil; {
		n, n.next = n.next, nil
	}
	return count
}

func main() {
	measure("add", 4_000_000, func() int { return add(4_000_000) })
	measure("add_function", 4_000_000, func() int { return addFunction(4_000_000) })
	measure("cas_loop", 2_000_000, func() int { return casLoop(2_000_000) })
	measure("pointer_load", 10_000_000, func() int { return pointerLoad(10_000_000) })
	measure("pointer_load_of_1024", 10_000_000, func() int { return pointerLoads(10_000_000) })
	measure("pointer_store", 2_000_000, func() int { return pointerStore(2_000_000) })
	measure("pointer_store_new", 1_000_000, func() int { return pointerStoreNew(1_000_000) })
	measure("pointer_cas", 2_000_000, func() int { return pointerCAS(2_000_000) })
	measure("pointer_cas_stack", 300_000, func() int { return push(300_000) })
}
