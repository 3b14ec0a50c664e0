// run
//
// Generic code and slices that grow copy the values they hold, whatever methods their pointers have.

package main

import "fmt"

type Setting struct {
	v string
	n int
}

func (s *Setting) Set(v string) { s.v = v; s.n++ }

func dup[T any](v T) (T, T) { return v, v }

type Stack[T any] struct{ xs []T }

func (s *Stack[T]) Push(x T) { s.xs = append(s.xs, x) }
func (s *Stack[T]) Top() T   { return s.xs[len(s.xs)-1] }

type Cell[T any] struct{ v T }

func (c *Cell[T]) Get() T  { return c.v }
func (c *Cell[T]) Set(v T) { c.v = v }

func main() {
	a, b := dup(Setting{v: "x"})
	a.Set("y")
	fmt.Println(a.v, b.v)
	var st Stack[Setting]
	s := Setting{v: "s"}
	st.Push(s)
	s.Set("t")
	t := st.Top()
	t.Set("u")
	fmt.Println(st.Top().v, s.v, t.v)
	var c Cell[Setting]
	c.Set(s)
	s.Set("later")
	g := c.Get()
	g.Set("got")
	fmt.Println(c.Get().v, s.v, g.v)
	xs := []Setting{{v: "1"}, {v: "2"}}
	ys := append([]Setting(nil), xs...)
	ys[0].Set("changed")
	fmt.Println(xs[0].v, ys[0].v)
	zs := append(xs, Setting{v: "3"})
	zs[1].Set("zz")
	fmt.Println(xs[1].v, zs[1].v)
	ch := make(chan Setting, 2)
	ch <- s
	s.Set("sent")
	r := <-ch
	fmt.Println(r.v, s.v)
}
