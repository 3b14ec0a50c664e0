// run
//
// Generic code points at values of its type parameters: in variables, boxes, pools and atomic pointers.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Setting struct {
	v string
	n int
}

func (s *Setting) Set(v string) { s.v = v; s.n++ }

func ptr[T any](v T) *T { return &v }

type Box[T any] struct{ p *T }

func (b *Box[T]) Put(v T)  { b.p = &v }
func (b *Box[T]) Get() *T  { return b.p }
func (b *Box[T]) Value() T { return *b.p }

type Config[T any] struct{ v atomic.Pointer[T] }

func (c *Config[T]) Store(v T) { c.v.Store(&v) }
func (c *Config[T]) Load() *T  { return c.v.Load() }

type Pool[T any] struct{ p sync.Pool }

func NewPool[T any]() *Pool[T] {
	return &Pool[T]{p: sync.Pool{New: func() any { return new(T) }}}
}
func (p *Pool[T]) Get() *T  { return p.p.Get().(*T) }
func (p *Pool[T]) Put(x *T) { p.p.Put(x) }

func main() {
	s := ptr(Setting{v: "a"})
	s.Set("b")
	fmt.Println(s.v, s.n)
	var b Box[Setting]
	b.Put(Setting{v: "x"})
	b.Get().Set("y")
	fmt.Println(b.Value().v, b.Value().n)
	var c Config[Setting]
	c.Store(Setting{v: "cfg"})
	c.Load().Set("cfg2")
	fmt.Println(c.Load().v)
	p := NewPool[Setting]()
	x := p.Get()
	x.Set("pooled")
	fmt.Println(x.v)
	p.Put(x)
	n := ptr(3)
	*n++
	fmt.Println(*n)
	var ci Config[int]
	ci.Store(4)
	fmt.Println(*ci.Load())
}
