// run
//
// A WaitGroup wakes all who wait, can be used again, and panics when its counter becomes negative.

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

func attempt(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	var wg sync.WaitGroup
	wg.Wait()
	attempt(func() { wg.Done() })
	wg = sync.WaitGroup{}
	attempt(func() {
		wg.Add(2)
		wg.Done()
		wg.Add(-2)
	})

	var group sync.WaitGroup
	var sum atomic.Int64
	for round := range 3 {
		var waiting sync.WaitGroup
		group.Add(1)
		for range 4 {
			waiting.Go(func() {
				group.Wait()
				sum.Add(int64(round))
			})
		}
		group.Done()
		waiting.Wait()
	}
	fmt.Println(sum.Load())

	// Go counts a goroutine that ends by Goexit too.
	var ended sync.WaitGroup
	ended.Go(func() { runtime.Goexit() })
	ended.Go(func() {
		defer sum.Add(100)
		runtime.Goexit()
	})
	ended.Wait()
	fmt.Println(sum.Load())
}
