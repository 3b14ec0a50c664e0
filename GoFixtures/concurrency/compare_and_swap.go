// run
//
// CompareAndSwap reports true exactly when it has stored the new value.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type ticket struct{ owner string }

func main() {
	var n atomic.Int64
	fmt.Println(n.CompareAndSwap(0, 5), n.Load())
	fmt.Println(n.CompareAndSwap(0, 9), n.Load())

	var flag atomic.Bool
	fmt.Println(flag.CompareAndSwap(true, false), flag.CompareAndSwap(false, true), flag.Load())

	first, second := &ticket{"first"}, &ticket{"second"}
	var p atomic.Pointer[ticket]
	fmt.Println(p.CompareAndSwap(first, second), p.Load() == nil)
	fmt.Println(p.CompareAndSwap(nil, first), p.Load().owner)
	fmt.Println(p.CompareAndSwap(&ticket{"first"}, second), p.Load().owner)
	fmt.Println(p.CompareAndSwap(first, second), p.Load().owner)

	var word uint32
	fmt.Println(atomic.CompareAndSwapUint32(&word, 1, 2), atomic.CompareAndSwapUint32(&word, 0, 3), word)

	// Of many goroutines that try, exactly one wins each round.
	var winners [20]atomic.Int32
	var round atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range int32(20) {
				if round.CompareAndSwap(i, i+1) {
					winners[i].Add(1)
				}
			}
		}()
	}
	wg.Wait()
	one := true
	for i := range winners[:round.Load()] {
		one = one && winners[i].Load() == 1
	}
	fmt.Println(round.Load(), one)
}
