// run
//
// What holds locks and atomics is copied as argument, result, element and receiver, through channels and by generic code.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type counter struct {
	mu sync.Mutex
	n  atomic.Int32
	m  map[string]int
}

func (c counter) value() int32 { return c.n.Load() }

func (c *counter) inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n.Add(1)
}

type holder struct {
	c    counter
	cond *sync.Cond
	rw   [2]sync.RWMutex
	flag atomic.Bool
	v    atomic.Value
	p    atomic.Pointer[counter]
}

func take(c counter) int32 { c.inc(); return c.value() }

func takeMutex(m sync.Mutex) bool { return m.TryLock() }

func give() counter { var c counter; c.inc(); return c }

type plain struct {
	once sync.Once
	id   int
}

func generic[T any](v T) (T, []T) { w := v; return w, append([]T{v}, w) }

var global sync.WaitGroup
var globalCopy = global

func main() {
	var c counter
	c.inc()
	fmt.Println(take(c), c.value())
	var m sync.Mutex
	m.Lock()
	fmt.Println(takeMutex(m))
	d := give()
	e := &d
	f := *e
	f.inc()
	fmt.Println(d.value(), f.value())
	h := holder{c: c}
	h.v.Store("x")
	h.p.Store(&c)
	h.flag.Store(true)
	k := h
	k.c.inc()
	k.rw[0].Lock()
	fmt.Println(h.c.value(), k.c.value(), h.rw[0].TryLock(), k.rw[0].TryLock(), k.v.Load(), k.p.Load() == &c, k.flag.Load())
	list := []counter{c, d}
	list = append(list, f)
	list[0].inc()
	fmt.Println(c.value(), list[0].value(), len(list))
	byName := map[string]counter{"c": c}
	x := byName["c"]
	x.inc()
	fmt.Println(x.value(), len(byName))
	ch := make(chan counter, 1)
	ch <- c
	y := <-ch
	y.inc()
	fmt.Println(y.value(), c.value())
	var a any = c
	z := a.(counter)
	z.inc()
	fmt.Println(z.value(), c.value())
	p := plain{id: 1}
	p.once.Do(func() {})
	q, qs := generic(p)
	q.once.Do(func() { fmt.Println("not again") })
	qs[0].once.Do(func() { fmt.Println("not again") })
	fmt.Println(q.id, len(qs))
	mus := [2]sync.Mutex{}
	mus2 := mus
	mus[0].Lock()
	fmt.Println(mus2[0].TryLock())
	func(m sync.Mutex) { fmt.Println(m.TryLock()) }(mus[0])
	var s struct {
		sync.Mutex
		n int
	}
	s.Lock()
	t := s
	fmt.Println(t.TryLock(), s.TryLock())
	s.Unlock()
	s = t
	fmt.Println(s.TryLock())
	for _, c := range list {
		c.inc()
		fmt.Println(c.value())
	}
	globalCopy.Add(1)
	globalCopy.Done()
	global.Wait()
	g := func() counter { return c }
	gc := g()
	gc.inc()
	fmt.Println(gc.value(), c.value())
	n := c.n
	n.Add(5)
	c.n = n
	fmt.Println(c.value())
	c = counter{}
	fmt.Println(c.value())
	*e = c
	fmt.Println(d.value())
	c, d = d, c
	var w1, w2 sync.WaitGroup
	w1.Add(1)
	w1, w2 = w2, w1
	w2.Done()
	w1.Wait()
	var empty holder
	same := empty
	fmt.Println(same.v.Load(), same.p.Load() == nil)
}
