// run
//
// Results, a typed bus, a parallel map, a heap and a matrix, all generic, with types declared inside generic functions.

package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// constraint inference, several parameters, generic methods returning generics, generic channels
type Event interface {
	comparable
	fmt.Stringer
}

type userCreated struct{ id int }

func (u userCreated) String() string { return fmt.Sprint("user ", u.id) }

type orderPlaced struct {
	id    int
	total float64
}

func (o orderPlaced) String() string { return fmt.Sprintf("order %d %.2f", o.id, o.total) }

type Bus struct {
	mu   sync.RWMutex
	subs map[string][]func(any)
}

func topic[E any]() string { var e E; return fmt.Sprintf("%T", e) }

func Subscribe[E Event](b *Bus, f func(E)) (cancel func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.subs == nil {
		b.subs = map[string][]func(any){}
	}
	t := topic[E]()
	b.subs[t] = append(b.subs[t], func(v any) { f(v.(E)) })
	i := len(b.subs[t]) - 1
	return func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.subs[t][i] = nil
	}
}

func Publish[E Event](b *Bus, e E) (n int) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, f := range b.subs[topic[E]()] {
		if f != nil {
			f(e)
			n++
		}
	}
	return
}

type Result[T any] struct {
	val T
	err error
}

func Ok[T any](v T) Result[T]          { return Result[T]{val: v} }
func Err[T any](err error) Result[T]   { return Result[T]{err: err} }
func (r Result[T]) Unwrap() (T, error) { return r.val, r.err }
func (r Result[T]) OrElse(f func(error) T) T {
	if r.err != nil {
		return f(r.err)
	}
	return r.val
}

func Bind[A, B any](r Result[A], f func(A) Result[B]) Result[B] {
	if r.err != nil {
		return Err[B](r.err)
	}
	return f(r.val)
}

func ParMap[In, Out any](in []In, workers int, f func(In) (Out, error)) ([]Out, error) {
	type job struct {
		i int
		v In
	}
	type res struct {
		i int
		r Result[Out]
	}
	jobs, results := make(chan job), make(chan res)
	var wg sync.WaitGroup
	for range workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				v, err := f(j.v)
				results <- res{j.i, Result[Out]{v, err}}
			}
		}()
	}
	go func() {
		for i, v := range in {
			jobs <- job{i, v}
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	out := make([]Out, len(in))
	var errs []error
	for r := range results {
		if v, err := r.r.Unwrap(); err != nil {
			errs = append(errs, fmt.Errorf("item %d: %w", r.i, err))
		} else {
			out[r.i] = v
		}
	}
	slices.SortFunc(errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return out, errors.Join(errs...)
}

type Heap[T any] struct {
	xs   []T
	less func(a, b T) bool
}

func HeapOf[T cmp.Ordered](xs ...T) *Heap[T] {
	h := &Heap[T]{less: func(a, b T) bool { return a < b }}
	for _, x := range xs {
		h.Push(x)
	}
	return h
}

func (h *Heap[T]) Push(x T) {
	h.xs = append(h.xs, x)
	for i := len(h.xs) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.xs[i], h.xs[p]) {
			break
		}
		h.xs[i], h.xs[p] = h.xs[p], h.xs[i]
		i = p
	}
}

func (h *Heap[T]) Pop() (x T, ok bool) {
	if len(h.xs) == 0 {
		return
	}
	x, ok = h.xs[0], true
	n := len(h.xs) - 1
	h.xs[0] = h.xs[n]
	h.xs = h.xs[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && h.less(h.xs[c+1], h.xs[c]) {
			c++
		}
		if !h.less(h.xs[c], h.xs[i]) {
			break
		}
		h.xs[i], h.xs[c] = h.xs[c], h.xs[i]
		i = c
	}
	return
}

func (h *Heap[T]) Drain() iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			x, ok := h.Pop()
			if !ok || !yield(x) {
				return
			}
		}
	}
}

type Matrix[T ~int | ~float64] struct {
	rows, cols int
	data       []T
}

func (m *Matrix[T]) At(r, c int) *T { return &m.data[r*m.cols+c] }
func Identity[T ~int | ~float64](n int) Matrix[T] {
	m := Matrix[T]{n, n, make([]T, n*n)}
	for i := range n {
		*m.At(i, i) = 1
	}
	return m
}
func (m Matrix[T]) Scale(k T) Matrix[T] {
	out := Matrix[T]{m.rows, m.cols, slices.Clone(m.data)}
	for i := range out.data {
		out.data[i] *= k
	}
	return out
}

type Once[T any] struct {
	once sync.Once
	v    T
	n    atomic.Int32
}

func (o *Once[T]) Get(f func() T) T {
	o.once.Do(func() { o.v = f(); o.n.Add(1) })
	return o.v
}

func Keys[M ~map[K]V, K cmp.Ordered, V any](m M) []K {
	ks := make([]K, 0, len(m))
	for k := range m {
		ks = append(ks, k)
	}
	slices.Sort(ks)
	return ks
}

func Ptr[T any](v T) *T { return &v }
func Deref[T any](p *T, def T) T {
	if p == nil {
		return def
	}
	return *p
}

func main() {
	var b Bus
	var log []string
	cancel := Subscribe(&b, func(u userCreated) { log = append(log, u.String()) })
	Subscribe(&b, func(o orderPlaced) { log = append(log, fmt.Sprint(o)) })
	Subscribe(&b, func(u userCreated) { log = append(log, "again "+fmt.Sprint(u.id)) })
	fmt.Println(Publish(&b, userCreated{1}), Publish(&b, orderPlaced{2, 9.5}))
	cancel()
	fmt.Println(Publish(&b, userCreated{3}), log)

	r := Bind(Ok(20), func(n int) Result[string] { return Ok(fmt.Sprint("n", n)) })
	fmt.Println(r.Unwrap())
	e := Bind(r, func(string) Result[float64] { return Err[float64](errors.New("bad")) })
	fmt.Println(e.OrElse(func(err error) float64 { return float64(len(err.Error())) }))
	out, err := ParMap([]int{1, 2, 3, 4}, 2, func(n int) (string, error) {
		if n%2 == 0 {
			return "", fmt.Errorf("%d is even", n)
		}
		return strings.Repeat("*", n), nil
	})
	fmt.Printf("%q\n%v\n", out, err)
	h := HeapOf(5, 2, 8, 1)
	h.Push(3)
	for x := range h.Drain() {
		if x > 5 {
			break
		}
		fmt.Print(x, " ")
	}
	fmt.Println(len(h.xs))
	m := Identity[float64](2).Scale(2.5)
	*m.At(0, 1) += 1
	fmt.Println(m, *m.At(0, 1))
	var o Once[map[string]int]
	for i := range 3 {
		o.Get(func() map[string]int { return map[string]int{"i": i} })
	}
	fmt.Println(o.v, o.n.Load(), Keys(o.v))
	p := Ptr("x")
	*p += "y"
	fmt.Println(*p, Deref(p, ""), Deref[int](nil, 7), *Ptr(userCreated{4}))
	swap := func(a, b *int) { *a, *b = *b, *a }
	x, y := 1, 2
	swap(&x, &y)
	fmt.Println(x, y)
}
