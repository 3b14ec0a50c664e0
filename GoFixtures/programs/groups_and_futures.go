// run
//
// Groups that stop at the first error, futures that follow one another, and a barrier.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

// errgroup-like
type Group struct {
	cancel  func(error)
	wg      sync.WaitGroup
	sem     chan token
	errOnce sync.Once
	err     error
}
type token struct{}

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

func (g *Group) done() {
	if g.sem != nil {
		<-g.sem
	}
	g.wg.Done()
}

func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel(g.err)
	}
	return g.err
}

func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- token{}
	}
	g.wg.Add(1)
	go func() {
		defer g.done()
		if err := f(); err != nil {
			g.errOnce.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel(g.err)
				}
			})
		}
	}()
}

func (g *Group) TryGo(f func() error) bool {
	if g.sem != nil {
		select {
		case g.sem <- token{}:
		default:
			return false
		}
	}
	g.wg.Add(1)
	go func() {
		defer g.done()
		if err := f(); err != nil {
			g.errOnce.Do(func() { g.err = err })
		}
	}()
	return true
}

func (g *Group) SetLimit(n int) {
	if n < 0 {
		g.sem = nil
		return
	}
	if len(g.sem) != 0 {
		panic(fmt.Errorf("limit changed while %v are active", len(g.sem)))
	}
	g.sem = make(chan token, n)
}

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		defer func() {
			switch r := recover().(type) {
			case nil:
			case error:
				fu.err = r
			default:
				fu.err = fmt.Errorf("%v", r)
			}
		}()
		fu.val, fu.err = f()
	}()
	return fu
}

func (f *Future[T]) Await(ctx context.Context) (T, error) {
	select {
	case <-f.done:
		return f.val, f.err
	case <-ctx.Done():
		return *new(T), ctx.Err()
	}
}

func Then[A, B any](f *Future[A], g func(A) (B, error)) *Future[B] {
	return Async(func() (b B, err error) {
		a, err := f.Await(context.Background())
		if err != nil {
			return b, fmt.Errorf("then: %w", err)
		}
		return g(a)
	})
}

type Barrier struct {
	n, count int
	gen      int
	mu       sync.Mutex
	cond     *sync.Cond
}

func (b *Barrier) Wait() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.cond == nil {
		b.cond = sync.NewCond(&b.mu)
	}
	gen := b.gen
	if b.count++; b.count == b.n {
		b.gen, b.count = b.gen+1, 0
		b.cond.Broadcast()
	} else {
		for gen == b.gen {
			b.cond.Wait()
		}
	}
	return gen
}

func main() {
	g, ctx := WithContext(context.Background())
	g.SetLimit(2)
	var n atomic.Int32
	boom := errors.New("boom")
	for i := range 5 {
		g.Go(func() error {
			n.Add(1)
			if i == 3 {
				return fmt.Errorf("job %d: %w", i, boom)
			}
			return nil
		})
	}
	err := g.Wait()
	fmt.Println(err, errors.Is(err, boom), ctx.Err(), context.Cause(ctx), n.Load())
	block := make(chan struct{})
	g2 := new(Group)
	g2.SetLimit(1)
	fmt.Println(g2.TryGo(func() error { <-block; return nil }), g2.TryGo(func() error { return nil }))
	func() {
		defer func() { fmt.Println(recover()) }()
		g2.SetLimit(3)
	}()
	close(block)
	fmt.Println(g2.Wait())
	f := Async(func() (int, error) { time.Sleep(time.Millisecond); return 21, nil })
	s := Then(f, func(i int) (string, error) { return fmt.Sprint(i * 2), nil })
	fmt.Println(s.Await(context.Background()))
	p := Then(s, func(s string) ([]int, error) { var m map[string][]int; m[s] = nil; return nil, nil })
	fmt.Println(p.Await(context.TODO()))
	q := Then(p, func([]int) (struct{}, error) { return struct{}{}, nil })
	_, err = q.Await(context.TODO())
	fmt.Println(err)
	tctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	_, err = Async(func() (int, error) { select {} }).Await(tctx)
	fmt.Println(err, err == context.DeadlineExceeded)
	b := Barrier{n: 3}
	var wg sync.WaitGroup
	var gens [2]atomic.Int32
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 2 {
				gens[b.Wait()].Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(gens[0].Load(), gens[1].Load(), b.gen)
}
