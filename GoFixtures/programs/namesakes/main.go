// run
//
// Packages that share names with each other, with the standard library, with folders and with their own members.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	autil "fixtures/programs/namesakes/a/util"
	butil "fixtures/programs/namesakes/b/util"
	"fixtures/programs/namesakes/errors"
	kit "fixtures/programs/namesakes/go-kit"
	"fixtures/programs/namesakes/list"
	"fixtures/programs/namesakes/pool"
	"fixtures/programs/namesakes/state"
)

type counting struct {
	state.Visitor
	seen  []string
	limit int
}

func (c *counting) Visit(s *state.Stats) state.Visitor {
	c.seen = append(c.seen, s.Name)
	if len(c.seen) == c.limit {
		return nil
	}
	return c
}

type stats = state.Stats
type mine state.Stats

func main() {
	w := butil.Wrap(3)
	fmt.Println(w, w.A, w.T, w.B, autil.Max(2, 3), autil.Max(2.5, 1), butil.Do())
	var k kit.Kit
	err := k.Fail("no")
	fmt.Println(err, errors.Is(err, errors.ErrBase), errors.Is(errors.Wrap(errors.ErrBase, "x"), errors.ErrBase), errors.Wrap(nil, "y") == nil)
	var q list.Queue[autil.T]
	q.Push(autil.T{A: 1})
	q.Push(autil.T{A: 2})
	x, ok := q.Pop()
	fmt.Println(x, ok, q.Len())
	state.OnChange = func(old, new int) { fmt.Println("change", old, new) }
	fmt.Println(state.Set(state.On), state.Get(), state.Auto, state.Big>>38)
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Add(1)
		go state.Worker(i, &wg)
	}
	wg.Wait()
	fmt.Println(state.Counter, atomic.LoadInt64(&state.Hits), state.Hits)
	p := &state.Counter
	*p += 5
	state.Counter++
	fmt.Println(*p, state.Counter)
	state.Table["b"] = append(state.Table["b"], 7)
	state.Table["a"][0]++
	state.Items = append(state.Items, "x", "y")
	state.Grid[1][0] = 9
	for i, s := range state.Items {
		fmt.Print(i, s, " ")
	}
	fmt.Println(state.Table, len(state.Items), state.Grid, cap(state.Ch))
	state.Ch <- 4
	select {
	case v := <-state.Ch:
		fmt.Println("got", v)
	case <-time.After(state.Timeout * 100):
	}
	state.Current.Name = "renamed"
	fmt.Println(state.Pointer.Name, state.Pointer == &state.Current)
	copied := state.Current
	copied.Name = "copy"
	fmt.Println(state.Current.Name)
	atomic.AddInt64(&state.Current.Hits, 3)
	atomic.AddUint32(&copied.Total, 2)
	fmt.Println(state.Current.Hits, copied.Total, state.Pointer.Hits)
	state.Mu.Lock()
	state.Mu.Unlock()
	state.Flag.Store(true)
	fmt.Println(state.Flag.Load(), state.Any)
	state.Any = "text"
	c := &counting{limit: 2}
	fmt.Println(state.Walk(c, &state.Current, &copied, &stats{Name: "third"}), c.seen)
	m := mine(copied)
	m.Name = "mine"
	s := state.Stats(m)
	fmt.Println(s, m == mine(s), copied == stats{})
	switch state.Get() {
	case state.Off:
		fmt.Println("off")
	case state.On:
		fmt.Println("on")
	}
	func() {
		defer state.Set(state.Off)
		defer fmt.Println("deferred", state.Get())
	}()
	f := state.Set
	fmt.Println(f(5), (*kit.Kit).Fail(&k, "expr"))
	go func() { defer close(state.Done); state.Items[0] = "done" }()
	<-state.Done
	fmt.Println(state.Items)
	limits := pool.Limits[string]{Key: "k"}
	fmt.Println(limits.With(0), limits.With(5) == limits, limits)
	p2 := pool.New[int]()
	p2.Go(func() int { return 11 })
	fmt.Println(p2.Last(), p2.Size)
	defer func() { fmt.Println(recover()) }()
	var nilKit *kit.Kit
	nilKit.Fail("nil")
}
