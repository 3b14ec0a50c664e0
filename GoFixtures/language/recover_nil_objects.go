// run
//
// Methods and functions of sync and sync/atomic on nil, and methods of theirs as values, panic where recover sees it.
package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

type owner struct{ f func() }

func (o *owner) Do(f func()) { f() }

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

type box struct {
	n *int64
	p *atomic.Int64
	v *atomic.Value
}

func main() {
	try("method value", func() {
		var o sync.Once
		do := o.Do
		do(func() { panic("in do") })
	})
	try("own method value", func() {
		o := &owner{}
		do := o.Do
		do(func() { panic("in own") })
	})
	try("range value", func() {
		var m sync.Map
		m.Store(1, 2)
		r := m.Range
		r(func(k, v any) bool { panic("in range") })
	})
	try("nil atomic", func() {
		var b box
		fmt.Println(atomic.AddInt64(b.n, 1))
	})
	try("nil atomic load", func() {
		var n *int32
		fmt.Println(atomic.LoadInt32(n))
	})
	try("nil atomic type", func() {
		var b box
		b.p.Add(1)
	})
	try("nil value", func() {
		var b box
		fmt.Println(b.v.Load())
	})
	try("nil mutex", func() {
		var mu *sync.Mutex
		mu.Lock()
	})
	try("nil wg", func() {
		var wg *sync.WaitGroup
		wg.Add(1)
	})
	try("nil once", func() {
		var o *sync.Once
		o.Do(func() {})
	})
	try("oncefunc", func() {
		f := sync.OnceFunc(func() { panic("once") })
		try("inner", f)
		f()
	})
	try("oncevalue", func() {
		f := sync.OnceValue(func() int { panic("once value") })
		fmt.Println(f())
	})
	try("wrapped", func() {
		var err error
		fmt.Println(errors.Unwrap(err), err.Error())
	})
	try("locker", func() {
		var l sync.Locker
		l.Lock()
	})
	try("rw", func() {
		var rw *sync.RWMutex
		rw.RLock()
	})
	try("cond", func() {
		var c *sync.Cond
		c.Wait()
	})
}
