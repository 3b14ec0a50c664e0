// run
//
// The functions of sync/atomic work on plain variables, fields and elements.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type statistics struct {
	requests int64
	failures uint32
	closed   int32
}

var total int64

func (s *statistics) handle(fails bool) {
	atomic.AddInt64(&s.requests, 1)
	if fails {
		atomic.AddUint32(&s.failures, 1)
	}
	atomic.AddInt64(&total, 2)
}

func (s *statistics) close() bool {
	return atomic.CompareAndSwapInt32(&s.closed, 0, 1)
}

func bump(p *int32, by int32) int32 { return atomic.AddInt32(p, by) }

func main() {
	s := &statistics{}
	var wg sync.WaitGroup
	for i := range 100 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.handle(i%10 == 0)
		}()
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&s.requests), atomic.LoadUint32(&s.failures), atomic.LoadInt64(&total))
	fmt.Println(s.close(), s.close(), s.closed)
	atomic.StoreInt32(&s.closed, 0)
	fmt.Println(s.close(), atomic.SwapInt32(&s.closed, 7), s.closed)

	var local int32
	slots := make([]int32, 3)
	bump(&local, 5)
	bump(&slots[1], 3)
	fmt.Println(bump(&local, -2), local, slots)
}
