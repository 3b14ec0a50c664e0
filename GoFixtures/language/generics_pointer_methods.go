// run
//
// A constraint may ask for the pointer to another type parameter, so that generic code sets what it made.

package main

import "fmt"

type Setting struct{ v string }

func (s *Setting) Set(v string) { s.v = v }

type Count int

func (c *Count) Set(v string) { *c = Count(len(v)) }

func New[T any, P interface {
	*T
	Set(string)
}](v string) *T {
	t := new(T)
	P(t).Set(v)
	return t
}

type Setter[T any] interface {
	*T
	Set(string)
}

func All[T any, P Setter[T]](vs []string) []T {
	out := make([]T, len(vs))
	for i, v := range vs {
		p := P(&out[i])
		p.Set(v)
	}
	return out
}

func main() {
	s := New[Setting]("hello")
	fmt.Println(s.v)
	c := New[Count]("four")
	fmt.Println(*c)
	for _, x := range All[Setting]([]string{"a", "b"}) {
		fmt.Println(x.v)
	}
	fmt.Println(All[Count]([]string{"a", "bb"}))
}
