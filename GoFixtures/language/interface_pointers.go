// run
//
// A pointer to any type with methods fits an interface: to a slice, to a number, to a struct that is copied elsewhere.

package main

import (
	"errors"
	"fmt"
	"sort"
)

type pusher interface {
	push(x any)
	Len() int
}

type heap []int

func (h heap) Len() int           { return len(h) }
func (h heap) Less(i, j int) bool { return h[i] < h[j] }
func (h heap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *heap) push(x any)        { *h = append(*h, x.(int)) }

type counter int

func (c *counter) push(x any)     { *c += counter(x.(int)) }
func (c *counter) Len() int       { return int(*c) }
func (c *counter) String() string { return fmt.Sprintf("#%d", int(*c)) }
func (c *counter) Error() string  { return "too many: " + c.String() }

func (c *counter) Is(target error) bool { return target == errTooMany }

var errTooMany = errors.New("too many")

func fill(p pusher, values ...int) int {
	for _, v := range values {
		p.push(v)
	}
	return p.Len()
}

type animal interface{ name() string }
type dog struct{ called string }

func (d dog) name() string { return d.called }

type puppy struct {
	*dog
	age int
}

type generic[T any] interface {
	push(T)
	pop() (T, bool)
}
type stack[T any] []T

func (s *stack[T]) push(v T) { *s = append(*s, v) }
func (s *stack[T]) pop() (v T, ok bool) {
	if len(*s) == 0 {
		return
	}
	last := len(*s) - 1
	v, *s = (*s)[last], (*s)[:last]
	return v, true
}

func drain[T any](from generic[T]) (all []T) {
	for {
		v, ok := from.pop()
		if !ok {
			return all
		}
		all = append(all, v)
	}
}

type box[T any] struct{ content T }

func (b box[T]) get() T { return b.content }

// A namedBox has the method of the box in it, of int.
type namedBox struct {
	box[int]
	name string
}

type getter[T any] interface{ get() T }

func main() {
	h := &heap{7}
	var c counter
	fmt.Println(fill(h, 1, 5), fill(&c, 1, 5), *h, int(c))
	sort.Sort(h)
	fmt.Println(*h)
	var p pusher = h
	if q, ok := p.(*heap); ok {
		q.push(3)
		fmt.Println(len(*h), p == pusher(h), p == pusher(&heap{}))
	}
	for _, p := range []pusher{h, &c} {
		switch p := p.(type) {
		case *heap:
			fmt.Println("heap of", p.Len())
		case *counter:
			fmt.Println("counter", *p+1)
		}
		_, isError := p.(error)
		_, sorts := p.(sort.Interface)
		fmt.Println(isError, sorts)
	}
	fmt.Println(&c, fmt.Sprintf("%T %T", h, p))
	err := fmt.Errorf("wrapped: %w", &c)
	var found *counter
	fmt.Println(err, errors.Is(err, errTooMany), errors.As(err, &found), found == &c)

	d := &dog{"rex"}
	other := *d
	other.called = "other"
	animals := []animal{d, other, puppy{d, 1}}
	d.called = "max"
	for _, a := range animals {
		fmt.Print(a.name(), " ")
	}
	fmt.Println(animals[0] == animal(d))

	var s stack[float64]
	s.push(1.5)
	s.push(2)
	fmt.Println(drain[float64](&s), len(s))
	var g getter[int] = namedBox{box[int]{3}, "three"}
	fmt.Println(g.get())
}
