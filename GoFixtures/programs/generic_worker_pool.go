// run
//
// A pool of workers for any task: panics become errors, and options configure it.

package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
	"time"
)

type Task[In, Out any] struct {
	ID int
	In In
	Fn func(context.Context, In) (Out, error)
}

type Result[Out any] struct {
	ID  int
	Out Out
	Err error
}

type Pool[In, Out any] struct {
	workers int
	tasks   chan Task[In, Out]
	results chan Result[Out]
	wg      sync.WaitGroup
	stats   struct {
		done, failed atomic.Int64
	}
	onDone func(Result[Out])
}

type Option[In, Out any] func(*Pool[In, Out])

func WithBuffer[In, Out any](n int) Option[In, Out] {
	return func(p *Pool[In, Out]) {
		p.tasks = make(chan Task[In, Out], n)
		p.results = make(chan Result[Out], n)
	}
}

func OnDone[In, Out any](f func(Result[Out])) Option[In, Out] {
	return func(p *Pool[In, Out]) { p.onDone = f }
}

func NewPool[In, Out any](workers int, opts ...Option[In, Out]) *Pool[In, Out] {
	p := &Pool[In, Out]{workers: workers, tasks: make(chan Task[In, Out]), results: make(chan Result[Out])}
	for _, o := range opts {
		o(p)
	}
	return p
}

func (p *Pool[In, Out]) Run(ctx context.Context) {
	for i := 0; i < p.workers; i++ {
		p.wg.Add(1)
		go p.worker(ctx, i)
	}
	go func() {
		p.wg.Wait()
		close(p.results)
	}()
}

var ErrPanic = errors.New("panicked")

func (p *Pool[In, Out]) worker(ctx context.Context, id int) {
	defer p.wg.Done()
	for {
		select {
		case <-ctx.Done():
			return
		case t, ok := <-p.tasks:
			if !ok {
				return
			}
			r := p.safely(ctx, t)
			if r.Err != nil {
				p.stats.failed.Add(1)
			} else {
				p.stats.done.Add(1)
			}
			if p.onDone != nil {
				p.onDone(r)
			}
			p.results <- r
		}
	}
}

func (p *Pool[In, Out]) safely(ctx context.Context, t Task[In, Out]) (res Result[Out]) {
	res.ID = t.ID
	defer func() {
		if v := recover(); v != nil {
			res.Err = fmt.Errorf("task %d: %w: %v", t.ID, ErrPanic, v)
		}
	}()
	res.Out, res.Err = t.Fn(ctx, t.In)
	return
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	var mu sync.Mutex
	seen := map[int]bool{}
	p := NewPool[int, string](3, WithBuffer[int, string](4), OnDone[int](func(r Result[string]) {
		mu.Lock()
		defer mu.Unlock()
		seen[r.ID] = r.Err == nil
	}))
	p.Run(ctx)
	run := func(_ context.Context, n int) (string, error) {
		switch {
		case n == 16:
			return "", fmt.Errorf("bad %d", n)
		case n == 25:
			var m map[string]int
			m["x"] = n
		case n == 36:
			a := []int{1}
			_ = a[n]
		}
		return fmt.Sprintf("<%03d>", n), nil
	}
	go func() {
		defer close(p.tasks)
		for i := range 10 {
			p.tasks <- Task[int, string]{i, i * i, run}
		}
	}()
	var all []Result[string]
	for r := range p.results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].ID < all[j].ID })
	for _, r := range all {
		fmt.Printf("%d %q %v %t\n", r.ID, r.Out, r.Err, errors.Is(r.Err, ErrPanic))
	}
	fmt.Println(p.stats.done.Load(), p.stats.failed.Load(), len(seen), seen)
}
