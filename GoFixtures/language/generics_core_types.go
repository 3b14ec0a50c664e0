// run
//
// A constraint may name the form of its types: slices, maps, channels, functions, and pointers that are reset and pooled.

package main

import (
	"cmp"
	"fmt"
	"slices"
)

type IDs []int
type Names map[string]int

type Sorted[S ~[]E, E cmp.Ordered] struct{ s S }

func NewSorted[S ~[]E, E cmp.Ordered](s S) *Sorted[S, E] {
	s = slices.Clone(s)
	slices.Sort(s)
	return &Sorted[S, E]{s}
}
func (x *Sorted[S, E]) First() E { return x.s[0] }
func (x *Sorted[S, E]) All() S   { return x.s }

func Drain[C ~chan T, T any](c C) (out []T) {
	for v := range c {
		out = append(out, v)
	}
	return
}

func Invert[M ~map[K]V, K, V comparable](m M) map[V]K {
	out := make(map[V]K, len(m))
	for k, v := range m {
		out[v] = k
	}
	return out
}

func Apply[F ~func(T) T, T any](f F, v T) T { return f(v) }

type Inc func(int) int

type Events chan string

func main() {
	s := NewSorted([]int{3, 1, 2})
	fmt.Printf("%v %v %T\n", s.First(), s.All(), s.All())
	e := make(Events, 2)
	e <- "a"
	e <- "b"
	close(e)
	fmt.Println(Drain(e), Invert(Names{"x": 1})[1])
	fmt.Println(Apply(Inc(func(i int) int { return i + 1 }), 4), Apply(func(s string) string { return s + s }, "ab"))
}
