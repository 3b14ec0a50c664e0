// run
//
// Values of iterator functions are appended to slices, and sorted by comparisons, some of which panic.

package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

type word struct {
	text string
	rank int
}

func words(yield func(word) bool) {
	for i, s := range []string{"pear", "fig", "kiwi", "apple", "plum", "lime"} {
		if !yield(word{s, i}) {
			return
		}
	}
}

func failing(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range 5 {
			if i == n {
				panic(fmt.Sprint("at ", i))
			}
			if !yield(i) {
				return
			}
		}
	}
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

type missing struct{ name string }

func (m missing) Error() string { return m.name + " is missing" }

type broken struct{ part string }

func (b *broken) Error() string { return b.part + " is broken" }

func (b *broken) As(target any) bool {
	m, ok := target.(*missing)
	if ok {
		m.name = "part of " + b.part
	}
	return ok
}

type temporary interface {
	error
	Temporary() bool
}

func main() {
	byLength := func(a, b word) int { return cmp.Compare(len(a.text), len(b.text)) }
	fmt.Println(slices.SortedStableFunc(words, byLength))
	fmt.Println(slices.SortedFunc(words, func(a, b word) int {
		return cmp.Or(byLength(a, b), strings.Compare(a.text, b.text))
	}))
	m := map[string]int{"b": 2, "a": 1, "c": 3}
	fmt.Println(slices.SortedFunc(maps.Keys(m), func(a, b string) int { return m[b] - m[a] }))
	fmt.Println(slices.SortedFunc(slices.Values([]int{3, 1, 2}), cmp.Compare[int]))
	fmt.Println(slices.AppendSeq([]string{"x"}, strings.SplitSeq("a,b", ",")))
	fmt.Println(slices.AppendSeq([]int(nil), failing(9)))
	fmt.Println(slices.CompareFunc([]int{1, 2}, []string{"1", "3"}, func(n int, s string) int {
		return strings.Compare(fmt.Sprint(n), s)
	}), slices.CompareFunc([]int{1}, []int{}, cmp.Compare[int]), slices.CompareFunc([]int{1}, []int{1}, cmp.Compare[int]))
	try("iterator", func() { fmt.Println(slices.AppendSeq([]int{7}, failing(2))) })
	try("sorted", func() { fmt.Println(slices.SortedFunc(failing(3), cmp.Compare[int])) })
	try("comparison", func() {
		slices.SortedStableFunc(failing(9), func(a, b int) int { panic("no order") })
	})
	try("comparison of two", func() {
		slices.CompareFunc([]int{1}, []int{2}, func(a, b int) int { panic("none") })
	})
	for part := range strings.SplitAfterSeq("a/b/c", "/") {
		fmt.Print(part, " ")
	}
	fmt.Println(strings.CutLast("a/b/c", "/"))
	fmt.Println(strings.CutLast("abc", "/"))

	err := fmt.Errorf("opening: %w", missing{"file"})
	found, ok := errors.AsType[missing](err)
	fmt.Println(found, found.name, ok)
	none, ok := errors.AsType[*broken](err)
	fmt.Println(none == nil, ok)
	err = errors.Join(errors.New("first"), &broken{"wheel"})
	wheel, ok := errors.AsType[*broken](err)
	fmt.Println(wheel.part, ok)
	found, ok = errors.AsType[missing](err)
	fmt.Println(found.name, ok)
	late, ok := errors.AsType[temporary](err)
	fmt.Println(late, ok)
	if _, ok := errors.AsType[*broken](nil); !ok {
		fmt.Println("nothing")
	}
}
