// run
//
// A generic function works for every type its constraint allows.

package main

import (
	"fmt"
	"strconv"
)

type number interface {
	~int | ~int64 | ~float64
}

type celsius float64

func sum[T number](values ...T) (total T) {
	for _, v := range values {
		total += v
	}
	return
}

func transform[T, U any](in []T, f func(T) U) []U {
	out := make([]U, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var kept S
	for _, v := range s {
		if keep(v) {
			kept = append(kept, v)
		}
	}
	return kept
}

func index[T comparable](in []T, wanted T) int {
	for i, v := range in {
		if v == wanted {
			return i
		}
	}
	return -1
}

func zero[T any]() (z T) { return }

func pointerTo[T any](v T) *T { return &v }

type names []string

func main() {
	fmt.Println(sum(1, 2, 3), sum(1.5, 2.5), sum[celsius](20, 1.5), sum[int]())
	fmt.Println(transform([]int{1, 2, 3}, strconv.Itoa))
	fmt.Println(transform([]string{"a", "bb"}, func(s string) int { return len(s) }))

	long := filter(names{"Ann", "Christopher", "Bo"}, func(s string) bool { return len(s) > 2 })
	fmt.Printf("%v %T\n", long, long)

	fmt.Println(index([]string{"x", "y"}, "y"), index([]float64{1}, 2))
	fmt.Println(zero[int](), zero[string]() == "", zero[*int]() == nil, zero[[2]bool]())
	p := pointerTo(5)
	*p++
	fmt.Println(*p)
}
