// run
//
// Functions and methods that may panic lie in slices and maps, are extra arguments, and are kept and called later.

package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type op struct {
	name string
	f    func()
}

type runner interface{ Run(f func()) }
type direct struct{}

func (direct) Run(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("run:", r)
		}
	}()
	f()
}

type closer interface{ Close() error }
type file struct{ n int }

func (f *file) Close() error { f.n++; return nil }

func use(c closer) (err error) {
	defer func() {
		if e := c.Close(); err == nil {
			err = e
		}
	}()
	defer c.Close()
	return nil
}

func each(fs ...func()) {
	for _, f := range fs {
		direct{}.Run(f)
	}
}

func apply(f func(int), n int) { f(n) }

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	time.AfterFunc(time.Millisecond, wg.Done)
	go wg.Done()
	wg.Wait()
	wg.Add(1)
	ops := []op{{"done", wg.Done}, {"wait", wg.Wait}, {"again", wg.Done}}
	for _, o := range ops {
		fmt.Println(o.name)
		direct{}.Run(o.f)
	}
	table := map[string]func(int){"add": wg.Add}
	direct{}.Run(func() { table["add"](-5) })
	var wg2 sync.WaitGroup
	each(wg2.Done, func() { apply(wg2.Add, -1) })
	ctx, cancel := context.WithCancel(context.Background())
	var wg3 sync.WaitGroup
	wg3.Add(1)
	context.AfterFunc(ctx, wg3.Done)
	cancel()
	wg3.Wait()
	var v atomic.Value
	store := v.Store
	store("x")
	var r runner = direct{}
	r.Run(func() { store(1) })
	f := &file{}
	fmt.Println(use(f), f.n)
	r.Run(func() { use(nil) })
	var c closer
	r.Run(func() {
		g := c.Close
		fmt.Println(g())
	})
	r.Run(func() { go c.Close() })
	cl := func(c closer) func() error { return c.Close }
	fmt.Println(cl(f)(), f.n)
	r.Run(func() { cl(nil) })
	t := time.NewTimer(time.Hour)
	stop := t.Stop
	fmt.Println(stop(), t.Reset(time.Hour), t.Stop())
	defer t.Stop()
	cond := sync.NewCond(&sync.Mutex{})
	ready := false
	go func() {
		cond.L.Lock()
		defer cond.L.Unlock()
		ready = true
		cond.Broadcast()
	}()
	cond.L.Lock()
	for !ready {
		cond.Wait()
	}
	cond.L.Unlock()
	rep := strings.Repeat
	r.Run(func() { rep("x", -1) })
	fs := slices.Collect(slices.Values([]func(){wg.Done}))
	r.Run(fs[0])
	m := sync.Map{}
	load := m.Load
	r.Run(func() { load([]int{}) })
	func() {
		defer fmt.Println("end")
	}()
}
