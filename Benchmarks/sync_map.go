// The map: sync.Map when keys are there, are not there, are added, changed and removed.
//
// The same program runs on Go's own map of two releases, on the runtime's, and on what `go2swift` makes of Go's;
// SyncMap/ has the same workloads for maps that are written in Swift.

package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

const (
	// size is how many entries a map has.
	size = 1024
	// operations is how often something is done to entries that stay.
	operations = 1_000_000
	// additions is how many entries are added to a map, or removed from it.
	additions = 40_000
)

// workers is how many goroutines share the work: as many as there are workers to run them.
var workers = runtime.GOMAXPROCS(0)

// keys are the keys of a map, as values of an interface type, and behind them as many that are not in it.
var keys = func() []any {
	made := make([]any, 4*additions)
	for i := range made {
		made[i] = i
	}
	return made
}()

// together has each worker call body with its number and its share of n; returns the sum of what they returned.
func together(n int, body func(worker, share int) int) int {
	var wg sync.WaitGroup
	results := make([]int, workers)
	for w := 0; w < workers; w++ {
		w := w
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

// measure has the workers share n operations on a map, once to warm up and once to be timed, and prints a line for
// `workshop bench`: a name, what the work amounted to, the count of operations, and what all of them took.
func measure(name string, n int, prepared func() *sync.Map, body func(m *sync.Map, worker, share int) int) {
	for _, timed := range []bool{false, true} {
		m := prepared()
		// What was before is not paid for in what comes: neither its garbage nor its retired entries.
		runtime.GC()
		start := time.Now()
		work := together(n, func(worker, share int) int { return body(m, worker, share) })
		taken := time.Since(start)
		if timed {
			fmt.Println(name, work, n, taken.Nanoseconds(), "ns")
		}
	}
}

// filled returns a map with so many entries, each key with itself as its value.
func filled(entries int) func() *sync.Map {
	return func() *sync.Map {
		m := new(sync.Map)
		for _, k := range keys[:entries] {
			m.Store(k, k)
		}
		// Twice over, so that all of them are where reading finds them without a lock.
		for range 2 {
			m.Range(func(_, _ any) bool { return true })
		}
		return m
	}
}

func main() {
	measure("load_hits", operations, filled(size), func(m *sync.Map, _, share int) int {
		sum := 0
		for i := range share {
			if v, ok := m.Load(keys[i%size]); ok {
				sum += v.(int)
			}
		}
		return sum
	})
	measure("load_misses", operations, filled(size), func(m *sync.Map, _, share int) int {
		missed := 0
		for i := range share {
			if _, ok := m.Load(keys[size+i%size]); !ok {
				missed++
			}
		}
		return missed
	})
	measure("store_hits", operations, filled(size), func(m *sync.Map, worker, share int) int {
		for i := range share {
			k := keys[(i+worker*size/2)%size]
			m.Store(k, k)
		}
		return share
	})
	measure("load_or_store_unique", additions, filled(0), func(m *sync.Map, worker, share int) int {
		stored := 0
		for _, k := range keys[worker*share : (worker+1)*share] {
			if _, loaded := m.LoadOrStore(k, k); !loaded {
				stored++
			}
		}
		return stored
	})
	measure("load_or_store_balanced", 2*additions, filled(additions), func(m *sync.Map, worker, share int) int {
		stored := 0
		for i := range share / 2 {
			n := worker*share/2 + i
			if _, loaded := m.LoadOrStore(keys[n], n); !loaded {
				stored++
			}
			if _, loaded := m.LoadOrStore(keys[additions+n], n); !loaded {
				stored++
			}
		}
		return stored
	})
	measure("load_or_store_collision", operations, filled(0), func(m *sync.Map, _, share int) int {
		k := keys[0]
		sum := 0
		for range share {
			v, _ := m.LoadOrStore(k, k)
			sum += v.(int)
		}
		return sum
	})
	measure("delete", additions, filled(additions), func(m *sync.Map, worker, share int) int {
		for _, k := range keys[worker*share : (worker+1)*share] {
			m.Delete(k)
		}
		return share
	})
	measure("load_and_delete", additions, filled(additions), func(m *sync.Map, worker, share int) int {
		deleted := 0
		for _, k := range keys[worker*share : (worker+1)*share] {
			if _, loaded := m.LoadAndDelete(k); loaded {
				deleted++
			}
		}
		return deleted
	})
	measure("range", operations, filled(size), func(m *sync.Map, _, share int) int {
		sum := 0
		for range share / size {
			m.Range(func(k, v any) bool {
				sum += k.(int) + v.(int)
				return true
			})
		}
		return sum
	})
	measure("swap", operations, filled(size), func(m *sync.Map, worker, share int) int {
		loaded := 0
		for i := range share {
			k := keys[(i+worker*size/2)%size]
			if _, ok := m.Swap(k, k); ok {
				loaded++
			}
		}
		return loaded
	})
	measure("compare_and_swap", operations, filled(size), func(m *sync.Map, worker, share int) int {
		swapped := 0
		for i := range share {
			// Each worker has keys of its own, so that all exchanges succeed.
			n := i % (size / workers)
			k := keys[worker*size/workers+n]
			old, new := k, keys[size]
			if i/(size/workers)%2 == 1 {
				old, new = new, old
			}
			if m.CompareAndSwap(k, old, new) {
				swapped++
			}
		}
		return swapped
	})
}
