// run
//
// An atomic.Value keeps to the type it got first, and panics on nil.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func attempt(f func()) {
	defer func() { fmt.Println("recovered:", recover()) }()
	f()
}

func main() {
	var v atomic.Value
	fmt.Println(v.Load())
	attempt(func() { v.Store(nil) })
	attempt(func() { v.Swap(nil) })
	attempt(func() { v.CompareAndSwap(nil, nil) })
	fmt.Println(v.CompareAndSwap(1, 2), v.Load())
	fmt.Println(v.CompareAndSwap(nil, 2), v.Load())
	fmt.Println(v.CompareAndSwap(nil, 3), v.CompareAndSwap(1, 3), v.CompareAndSwap(2, 3), v.Load())
	attempt(func() { v.Store("text") })
	attempt(func() { v.Swap(1.5) })
	attempt(func() { v.CompareAndSwap("a", "b") })
	attempt(func() { v.CompareAndSwap(3, "b") })
	attempt(func() { v.CompareAndSwap("a", 3) })
	fmt.Println(v.Swap(4), v.Load())

	var s atomic.Value
	fmt.Println(s.Swap([]int{1}))
	attempt(func() { s.CompareAndSwap([]int{1}, []int{2}) })
	fmt.Println(s.Swap([]int{3}), s.Load())

	var w atomic.Value
	var wg sync.WaitGroup
	w.Store(0)
	for range 8 {
		wg.Go(func() {
			for range 100 {
				for {
					old := w.Load()
					if w.CompareAndSwap(old, old.(int)+1) {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(w.Load())
}
