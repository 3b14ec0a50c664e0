// run
//
// Many goroutines change one sync.Map: nothing is lost, and one of many wins.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var m sync.Map
	var wg sync.WaitGroup
	var wins, loaded atomic.Int64
	for range 8 {
		wg.Go(func() {
			for k := range 200 {
				if _, found := m.LoadOrStore(k, k*k); found {
					loaded.Add(1)
				} else {
					wins.Add(1)
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(wins.Load(), loaded.Load())

	for range 8 {
		wg.Go(func() {
			for k := range 200 {
				for {
					old, _ := m.Load(k)
					if m.CompareAndSwap(k, old, old.(int)+1) {
						break
					}
				}
			}
		})
	}
	wg.Wait()
	sum := 0
	m.Range(func(k, v any) bool {
		sum += v.(int) - k.(int)*k.(int)
		return true
	})
	fmt.Println(sum)

	var deleted atomic.Int64
	for range 4 {
		wg.Go(func() {
			for k := range 200 {
				if _, found := m.LoadAndDelete(k); found {
					deleted.Add(1)
				}
			}
		})
	}
	wg.Wait()
	left := 0
	m.Range(func(k, v any) bool { left++; return true })
	fmt.Println(deleted.Load(), left)
}
