// run
//
// An atomic pointer publishes a finished value to all readers at once.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct {
	version int
	a, b    int
}

type node struct {
	value int
	next  *node
}

// stack is a lock-free stack: a push replaces the head if nobody else did.
type stack struct {
	head atomic.Pointer[node]
}

func (s *stack) push(v int) {
	n := &node{value: v}
	for {
		n.next = s.head.Load()
		if s.head.CompareAndSwap(n.next, n) {
			return
		}
	}
}

func (s *stack) pop() (int, bool) {
	for {
		top := s.head.Load()
		if top == nil {
			return 0, false
		}
		if s.head.CompareAndSwap(top, top.next) {
			return top.value, true
		}
	}
}

func main() {
	var current atomic.Pointer[config]
	fmt.Println(current.Load() == nil)
	current.Store(&config{})
	var wg sync.WaitGroup
	var torn atomic.Int32
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 1000 {
				if c := current.Load(); c.a != c.version || c.b != -c.version {
					torn.Add(1)
				}
			}
		}()
	}
	for i := range 1000 {
		current.Store(&config{i, i, -i})
	}
	wg.Wait()
	old := current.Swap(nil)
	fmt.Println(old.version, torn.Load(), current.Load())

	var s stack
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 250 {
				s.push(i*250 + j)
			}
		}()
	}
	wg.Wait()
	count, sum := 0, 0
	for v, ok := s.pop(); ok; v, ok = s.pop() {
		count++
		sum += v
	}
	fmt.Println(count, sum)
}
