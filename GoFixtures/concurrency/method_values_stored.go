// run
//
// Methods of locks lie in slices, maps, structs and channels, and are handed on.

package main

import (
	"fmt"
	"sync"
	"time"
)

type svc struct {
	mu    sync.RWMutex
	wg    *sync.WaitGroup
	once  sync.Once
	hooks []func()
	byKey map[string]func()
}

type lockable interface {
	Lock()
	Unlock()
}

func run(fs ...func()) {
	for _, f := range fs {
		f()
	}
}

func pick(b bool, l *sync.Mutex) (func(), func()) {
	if b {
		return l.Lock, l.Unlock
	}
	return func() {}, func() {}
}

func main() {
	s := &svc{wg: new(sync.WaitGroup), byKey: map[string]func(){}}
	s.hooks = append(s.hooks, s.mu.Lock, s.mu.Unlock)
	run(s.hooks...)
	run(s.mu.RLock, s.mu.RUnlock)
	s.byKey["lock"] = s.mu.Lock
	s.byKey["unlock"] = s.mu.Unlock
	s.byKey["lock"]()
	s.byKey["unlock"]()
	s.wg.Add(3)
	for range 3 {
		time.AfterFunc(time.Millisecond, s.wg.Done)
	}
	s.wg.Wait()
	s.wg.Go(s.mu.Lock)
	s.wg.Wait()
	s.mu.Unlock()
	var m sync.Mutex
	l, u := pick(true, &m)
	l()
	defer u()
	fmt.Println(m.TryLock())
	var i lockable = &s.mu
	f, g := i.Lock, i.Unlock
	f()
	g()
	defer s.mu.Unlock()
	s.mu.Lock()
	ch := make(chan func(), 1)
	ch <- s.wg.Wait
	(<-ch)()
	o := sync.OnceFunc(s.wg.Wait)
	o()
	s.once.Do(s.wg.Wait)
	c := sync.NewCond(&m)
	_ = c
	t := time.NewTimer(time.Hour)
	stops := []func() bool{t.Stop}
	fmt.Println(stops[0](), stops[0]())
	fn := map[bool]func(){true: c.Signal, false: c.Broadcast}
	fn[true]()
	st := struct{ f func(int) }{s.wg.Add}
	st.f(1)
	s.wg.Done()
	x := func(f func()) func() { return f }(s.wg.Wait)
	x()
	var d func() = s.wg.Done
	_ = d
	var p *sync.WaitGroup = s.wg
	h := p.Done
	p = nil
	s.wg.Add(1)
	h()
	fmt.Println("ok")
}
