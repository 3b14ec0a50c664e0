// run
//
// A tree of components behind interfaces: generic searches, folds, services of channels, caches of shapes.

package main

import (
	"fmt"
	"strings"
	"sync"
)

// deep embedding with interface upcasts, generics over interfaces with pointers, visitor with generic results, chan of chan, func types in maps, recursive closures
type Component interface {
	ID() string
	Children() []Component
}
type Renderer interface {
	Component
	Render(*strings.Builder)
}
type node struct {
	id   string
	kids []Component
}

func (n *node) ID() string            { return n.id }
func (n *node) Children() []Component { return n.kids }
func (n *node) Append(cs ...Component) *node {
	n.kids = append(n.kids, cs...)
	return n
}

type text struct {
	node
	body string
}

func (t *text) Render(b *strings.Builder) { b.WriteString(t.body) }

type box struct {
	*node
	tag string
}

func (x box) Render(b *strings.Builder) {
	fmt.Fprintf(b, "<%s>", x.tag)
	for _, c := range x.Children() {
		switch r := c.(type) {
		case Renderer:
			r.Render(b)
		case fmt.Stringer:
			b.WriteString(r.String())
		default:
			fmt.Fprintf(b, "[%s]", c.ID())
		}
	}
	fmt.Fprintf(b, "</%s>", x.tag)
}

func Find[T Component](root Component, match func(T) bool) (found T, ok bool) {
	if t, is := root.(T); is && match(t) {
		return t, true
	}
	for _, c := range root.Children() {
		if found, ok = Find(c, match); ok {
			return
		}
	}
	return
}

func Collect[T any](root Component) (out []T) {
	if t, ok := root.(T); ok {
		out = append(out, t)
	}
	for _, c := range root.Children() {
		out = append(out, Collect[T](c)...)
	}
	return
}

func Fold[A any](root Component, acc A, f func(A, Component, int) A) A {
	var rec func(Component, int)
	rec = func(c Component, depth int) {
		acc = f(acc, c, depth)
		for _, k := range c.Children() {
			rec(k, depth+1)
		}
	}
	rec(root, 0)
	return acc
}

type request[Q, A any] struct {
	q     Q
	reply chan<- result[A]
}
type result[A any] struct {
	a   A
	err error
}

type service[Q, A any] struct {
	reqs chan request[Q, A]
	stop chan chan int
}

func Serve[Q, A any](f func(Q) (A, error)) *service[Q, A] {
	s := &service[Q, A]{make(chan request[Q, A]), make(chan chan int)}
	go func() {
		n := 0
		for {
			select {
			case r := <-s.reqs:
				n++
				a, err := f(r.q)
				r.reply <- result[A]{a, err}
			case c := <-s.stop:
				c <- n
				return
			}
		}
	}()
	return s
}

func (s *service[Q, A]) Call(q Q) (A, error) {
	c := make(chan result[A], 1)
	s.reqs <- request[Q, A]{q, c}
	r := <-c
	return r.a, r.err
}

func (s *service[Q, A]) Stop() int {
	c := make(chan int)
	s.stop <- c
	return <-c
}

type Shape interface {
	Area() float64
	Perimeter() float64
}
type rect struct{ w, h float64 }

func (r *rect) Area() float64      { return r.w * r.h }
func (r *rect) Perimeter() float64 { return 2 * (r.w + r.h) }

type square struct{ rect }

func newSquare(s float64) *square { return &square{rect{s, s}} }

func Largest[S Shape](first S, rest ...S) S {
	for _, s := range rest {
		if s.Area() > first.Area() {
			first = s
		}
	}
	return first
}

func Sum[S Shape](m map[string]S, f func(S) float64) (t float64) {
	for _, s := range m {
		t += f(s)
	}
	return
}

type cache[K comparable, S Shape] struct {
	mu sync.Mutex
	m  map[K]S
	mk func(K) S
}

func (c *cache[K, S]) area(k K) float64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	s, ok := c.m[k]
	if !ok {
		if c.m == nil {
			c.m = map[K]S{}
		}
		s = c.mk(k)
		c.m[k] = s
	}
	var sh Shape = s
	return sh.Area()
}

func main() {
	leaf := &text{node{id: "t1"}, "hello"}
	root := box{(&node{id: "root"}).Append(leaf, &node{id: "plain"}, box{(&node{id: "b2"}).Append(&text{node{"t2", nil}, "world"}), "em"}), "div"}
	var b strings.Builder
	root.Render(&b)
	fmt.Println(b.String())
	t, ok := Find(root, func(t *text) bool { return t.body == "world" })
	fmt.Println(t.id, ok)
	_, ok = Find(root, func(x box) bool { return x.tag == "p" })
	r, ok2 := Find(root, func(r Renderer) bool { return r.ID() == "b2" })
	fmt.Println(ok, r.ID(), ok2)
	fmt.Println(len(Collect[Renderer](root)), len(Collect[*node](root)), len(Collect[interface{ Append(...Component) *node }](root)))
	fmt.Println(Fold(root, "", func(s string, c Component, d int) string { return s + strings.Repeat("-", d) + c.ID() + " " }))

	s := Serve(func(q string) (int, error) {
		if q == "" {
			return 0, fmt.Errorf("empty")
		}
		return len(q), nil
	})
	fmt.Println(s.Call("four"))
	fmt.Println(s.Call(""))
	fmt.Println(s.Stop())

	big := Largest[Shape](&rect{1, 2}, newSquare(2), &rect{1, 1})
	fmt.Printf("%T %v\n", big, big.Area())
	fmt.Println(Largest(&rect{1, 2}, &rect{3, 1}).w, Largest(newSquare(1), newSquare(3)).Perimeter())
	fmt.Println(Sum(map[string]*rect{"a": {1, 1}, "b": {2, 2}}, (*rect).Area), Sum(map[string]Shape{"a": newSquare(2)}, Shape.Perimeter))
	c := cache[int, *square]{mk: func(k int) *square { return newSquare(float64(k)) }}
	fmt.Println(c.area(3), c.area(3), len(c.m))
}
