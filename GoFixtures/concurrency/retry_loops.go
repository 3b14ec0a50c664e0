// run
//
// Loops that retry a compare-and-swap go on after others were faster; loops that wait for a lock let its holder run.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type node struct {
	value int
	next  *node
}

// stack is a Treiber stack.
type stack struct{ head atomic.Pointer[node] }

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

func bump(p *atomic.Pointer[int]) int {
	q := p.Load()
	if q == nil {
		return 0
	}
	*q = *q + 1
	*q += 2
	return *q
}

type spin struct{ held atomic.Bool }

func (s *spin) lock() {
	for !s.held.CompareAndSwap(false, true) {
	}
}

type cell struct{ p atomic.Pointer[int] }

type table struct {
	cells map[string]*cell
	mu    sync.Mutex
}

func (t *table) swap(k string, v *int) (*int, bool) {
	c, ok := t.cells[k]
	if !ok {
		return nil, false
	}
	for {
		old := c.p.Load()
		if old != nil && *old < 0 {
			return nil, false
		}
		if c.p.CompareAndSwap(old, v) {
			return old, true
		}
	}
}

func setOnce(p *atomic.Pointer[int], v *int) *int {
	if p.CompareAndSwap(nil, v) {
		return v
	}
	return p.Load()
}

func last(s *stack) *node {
	var kept *node
	n := s.head.Load()
	if n != nil && n.next != nil && n.value > 0 {
		kept = n
	}
	return kept
}

func main() {
	var s stack
	var wg sync.WaitGroup
	var sum atomic.Int64
	for g := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 2000 {
				s.push(g*2000 + i)
				if v, ok := s.pop(); ok {
					sum.Add(int64(v))
				}
			}
		}()
	}
	wg.Wait()
	_, ok := s.pop()
	fmt.Println(sum.Load(), ok)
	var p atomic.Pointer[int]
	fmt.Println(bump(&p))
	one := 1
	p.Store(&one)
	fmt.Println(bump(&p), one)
	var sp spin
	n := 0
	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 1000 {
				sp.lock()
				n++
				sp.held.Store(false)
			}
		}()
	}
	wg.Wait()
	fmt.Println(n)
	t := &table{cells: map[string]*cell{"a": {}}}
	two := 2
	fmt.Println(t.swap("b", &two))
	o, ok := t.swap("a", &two)
	fmt.Println(o == nil, ok)
	o, ok = t.swap("a", &one)
	fmt.Println(*o, ok, *setOnce(&t.cells["a"].p, &two))
	s.push(4)
	s.push(5)
	fmt.Println(last(&s).value)
}
