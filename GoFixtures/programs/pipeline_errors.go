// run
//
// A pipeline of stages under contexts: the first error cancels the rest, and nil channels drop out of the select.

package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"
)

type ctxKey struct{}
type traceKey string

type span struct {
	name     string
	children []*span
	parent   *span
	mu       sync.Mutex
	err      error
}

func startSpan(ctx context.Context, name string) (context.Context, *span) {
	s := &span{name: name}
	if p, ok := ctx.Value(ctxKey{}).(*span); ok && p != nil {
		s.parent = p
		p.mu.Lock()
		p.children = append(p.children, s)
		p.mu.Unlock()
	}
	return context.WithValue(ctx, ctxKey{}, s), s
}

func (s *span) dump(w *strings.Builder, depth int) {
	fmt.Fprintf(w, "%*s%s", depth*2, "", s.name)
	if s.err != nil {
		fmt.Fprintf(w, " !%v", s.err)
	}
	w.WriteByte('\n')
	for _, c := range s.children {
		c.dump(w, depth+1)
	}
}

type stage func(context.Context, <-chan int) (<-chan int, <-chan error)

func gen(ctx context.Context, n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; i < n; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func mapStage(name string, f func(int) (int, error)) stage {
	return func(ctx context.Context, in <-chan int) (<-chan int, <-chan error) {
		_, s := startSpan(ctx, name)
		out, errc := make(chan int), make(chan error, 1)
		go func() {
			defer close(out)
			defer close(errc)
			for v := range in {
				r, err := f(v)
				if err != nil {
					s.err = err
					errc <- fmt.Errorf("%s(%d): %w", name, v, err)
					return
				}
				select {
				case out <- r:
				case <-ctx.Done():
					errc <- ctx.Err()
					return
				}
			}
		}()
		return out, errc
	}
}

func mergeErrors(cs ...<-chan error) <-chan error {
	var wg sync.WaitGroup
	out := make(chan error, len(cs))
	wg.Add(len(cs))
	for _, c := range cs {
		go func(c <-chan error) {
			defer wg.Done()
			for err := range c {
				out <- err
			}
		}(c)
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func run(ctx context.Context, n int, stages ...stage) (sum int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var errs []<-chan error
	c := gen(ctx, n)
	for _, s := range stages {
		var e <-chan error
		c, e = s(ctx, c)
		errs = append(errs, e)
	}
	errc := mergeErrors(errs...)
	for c != nil || errc != nil {
		select {
		case v, ok := <-c:
			if !ok {
				c = nil
				continue
			}
			sum += v
		case e, ok := <-errc:
			if !ok {
				errc = nil
				break
			}
			if err == nil {
				err = e
				cancel()
			}
		}
	}
	return
}

func main() {
	root, s := startSpan(context.WithValue(context.Background(), traceKey("id"), 7), "root")
	double := mapStage("double", func(v int) (int, error) { return v * 2, nil })
	limit := mapStage("limit", func(v int) (int, error) {
		if v > 10 {
			return 0, fmt.Errorf("%d is too much", v)
		}
		return v, nil
	})
	fmt.Println(run(root, 5, double, double))
	_, err := run(root, 100, double, limit, double)
	fmt.Println(err)
	var b strings.Builder
	s.dump(&b, 0)
	fmt.Print(b.String())
	fmt.Println(root.Value(traceKey("id")), root.Value("id"), root.Value(ctxKey{}) == s)

	ctx, cancel := context.WithDeadline(root, time.Now().Add(-time.Second))
	defer cancel()
	_, err = run(ctx, 3, double)
	// Whether a stage, too, sees that time is up depends on who comes first.
	fmt.Println(err == nil || errors.Is(err, context.DeadlineExceeded), ctx.Err())
	if d, ok := ctx.Deadline(); ok {
		fmt.Println(d.Before(time.Now()))
	}
	stopf := context.AfterFunc(ctx, func() {})
	fmt.Println(stopf())
}
