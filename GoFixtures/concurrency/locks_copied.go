// run
//
// A copy of what holds a lock, an atomic, a Once or a Pool begins as the original was, and goes its own way.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type state struct {
	once sync.Once
	n    atomic.Int64
	pool sync.Pool
	all  sync.Map
	left int
}

func (s *state) use() { s.once.Do(func() { fmt.Println("once", s.left) }) }

type pair struct{ a, b state }

func main() {
	var n atomic.Int64
	n.Add(2)
	m := n
	n.Add(1)
	fmt.Println(n.Load(), m.Load())
	var mu sync.Mutex
	mu.Lock()
	other := mu
	fmt.Println(mu.TryLock(), other.TryLock())
	mu.Unlock()
	fmt.Println(mu.TryLock(), other.TryLock())
	var once sync.Once
	once.Do(func() { fmt.Println("first") })
	again := once
	again.Do(func() { fmt.Println("second") })
	s := state{pool: sync.Pool{New: func() any { return "new" }}}
	s.use()
	t := s
	t.left = 3
	t.use()
	s.n.Add(7)
	fmt.Println(t.pool.Get(), t.n.Load(), s.n.Load())
	p := pair{a: s}
	q := p
	q.a.use()
	q.b.use()
	p.b.use()
	fmt.Println(q.a.pool.Get(), q.b.pool.Get(), q.a.n.Load(), q.b.n.Load())
	list := []atomic.Int32{{}, {}}
	list[0].Store(4)
	list[1] = list[0]
	list[0].Add(1)
	fmt.Println(list[0].Load(), list[1].Load())
	array := [2]atomic.Int32{}
	array[0].Store(1)
	b := array
	b[0].Store(2)
	fmt.Println(array[0].Load(), b[0].Load())
	for _, x := range array {
		x.Add(5)
		fmt.Println(x.Load())
	}
	fmt.Println(array[0].Load())
}
