// run
//
// Methods of locks, groups, timers and contexts are values like other functions, bound to their receivers.

package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type box struct {
	sync.Mutex
	wg sync.WaitGroup
	n  atomic.Int64
}

func with(lock, unlock func(), f func()) {
	lock()
	defer unlock()
	f()
}

func main() {
	var w sync.WaitGroup
	_ = w.Done
	_ = w.Add
	var mu sync.Mutex
	f := mu.Lock
	f()
	defer mu.Unlock()
	g := w.Done
	w.Add(1)
	go g()
	w.Wait()
	var b box
	with(b.Lock, b.Unlock, func() { fmt.Println("in") })
	add := b.n.Add
	fmt.Println(add(3), b.n.Load())
	load := b.n.Load
	fmt.Println(load())
	var rw sync.RWMutex
	with(rw.RLock, rw.RUnlock, func() { fmt.Println("r") })
	with(rw.RLocker().Lock, rw.RLocker().Unlock, func() { fmt.Println("r") })
	var once sync.Once
	do := once.Do
	do(func() { fmt.Println("once") })
	do(func() { fmt.Println("once") })
	var p sync.Pool
	get, put := p.Get, p.Put
	put(3)
	fmt.Println(get() != nil || true)
	var m sync.Map
	st, ld := m.Store, m.Load
	st("a", 1)
	fmt.Println(ld("a"))
	t := time.NewTimer(time.Hour)
	stop := t.Stop
	fmt.Println(stop())
	reset := t.Reset
	fmt.Println(reset(time.Hour))
	ctx, cancel := context.WithCancel(context.Background())
	done, er := ctx.Done, ctx.Err
	cancel()
	<-done()
	fmt.Println(er())
	cond := sync.NewCond(&mu)
	bc := cond.Broadcast
	bc()
	d := 1500 * time.Millisecond
	s := d.Seconds
	fmt.Println(s())
	str := d.String
	fmt.Println(str())
	dd := time.Duration.String
	fmt.Println(dd(d))
	ml := (*sync.Mutex).TryLock
	fmt.Println(ml(&mu))
	var v atomic.Value
	vs, vl := v.Store, v.Load
	vs("x")
	fmt.Println(vl())
	var ap atomic.Pointer[box]
	aps := ap.Store
	aps(&b)
	cas := ap.CompareAndSwap
	fmt.Println(cas(&b, nil), ap.Load() == nil)
	wait := w.Wait
	wait()
	wgo := w.Go
	wgo(func() { fmt.Println("started") })
	w.Wait()
	tick := time.NewTicker(time.Hour)
	defer tick.Stop()
	ts := tick.Stop
	ts()
	_ = mu.Lock
	_ = cond.Signal
	_ = once.Do
	_ = m.Range
	_ = (*sync.WaitGroup).Done
}
