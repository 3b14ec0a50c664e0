// run
//
// A constraint with methods is met by pointers, by interfaces and by types of the standard packages.

package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
	"time"
)

// F-bounded
type Ordered[T any] interface{ Compare(T) int }

type Version struct{ major, minor int }

func (v *Version) Compare(o *Version) int {
	if v.major != o.major {
		return v.major - o.major
	}
	return v.minor - o.minor
}

type Num int

func (n Num) Compare(o Num) int { return int(n - o) }

func Max[T Ordered[T]](first T, rest ...T) T {
	m := first
	for _, x := range rest {
		if x.Compare(m) > 0 {
			m = x
		}
	}
	return m
}

type Keyed interface {
	comparable
	Key() string
}

type item struct{ id int }

func (i *item) Key() string { return fmt.Sprint("item", i.id) }

type Registry[T Keyed] struct {
	mu sync.Mutex
	m  map[string]T
	n  map[T]int
}

func NewRegistry[T Keyed]() *Registry[T] {
	return &Registry[T]{m: make(map[string]T), n: make(map[T]int)}
}

func (r *Registry[T]) Add(t T) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[t.Key()] = t
	r.n[t]++
}

func (r *Registry[T]) Keys() []string {
	var out []string
	for k := range r.m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

func Strings[S fmt.Stringer](xs []S) []string {
	var out []string
	for _, x := range xs {
		out = append(out, x.String())
	}
	return out
}

type temp float64

func (t *temp) String() string { return fmt.Sprintf("%.1f°", float64(*t)) }

func FirstError[E error](errs ...E) string {
	for _, e := range errs {
		return e.Error()
	}
	return ""
}

type Handler interface{ Handle(int) (int, error) }
type HandlerFunc func(int) (int, error)

func (f HandlerFunc) Handle(n int) (int, error) { return f(n) }

type Chain[H Handler] struct{ hs []H }

func (c *Chain[H]) Run(n int) (int, error) {
	var err error
	for _, h := range c.hs {
		n, err = h.Handle(n)
		if err != nil {
			return 0, fmt.Errorf("chain: %w", err)
		}
	}
	return n, nil
}

func show[S fmt.Stringer](s S) {
	var i fmt.Stringer = s
	fmt.Println(i.String(), i)
	f := s.String
	fmt.Println(f())
}

func main() {
	m := Max(&Version{1, 2}, &Version{1, 10}, &Version{0, 99})
	fmt.Println(m.major, m.minor)
	fmt.Println(Max(Num(3), 9, 4))
	r := NewRegistry[*item]()
	a := &item{1}
	r.Add(a)
	r.Add(&item{2})
	r.Add(a)
	fmt.Println(r.Keys(), r.n[a])
	t1, t2 := temp(1.5), temp(2)
	fmt.Println(Strings([]*temp{&t1, &t2}))
	fmt.Println(Strings([]time.Duration{time.Second, 1500 * time.Millisecond}))
	fmt.Println(Strings([]fmt.Stringer{&t1, time.Minute}))
	fmt.Println(FirstError(errors.New("a"), errors.New("b")))
	c := Chain[HandlerFunc]{hs: []HandlerFunc{
		func(n int) (int, error) { return n + 1, nil },
		func(n int) (int, error) { return n * 2, nil },
	}}
	fmt.Println(c.Run(4))
	ci := Chain[Handler]{hs: []Handler{c.hs[0], HandlerFunc(func(int) (int, error) { return 0, errors.New("no") })}}
	fmt.Println(ci.Run(4))
	show(&t1)
	show(time.Second)
}
