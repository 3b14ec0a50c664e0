// run
//
// A type is shown by Go's name for it: with type arguments, or with its fields when it has no name.

package main

import (
	"fmt"
	"sync"
)

type pair[K comparable, V any] struct {
	key   K
	value V
}

type box[T any] struct {
	mu      sync.Mutex
	content T
}

func (b *box[T]) get() T { return b.content }

type list[T any] []T

type inner struct{ a int }

type marker interface{ mark() }

type kind int

// Some of these fields have names that Swift or the runtime use.
type outer struct {
	inner
	*kind
	copy, zero int
	self       string
	Type       any
	ends_      bool
}

type vector[T any] = []T

type byName[T any] = map[string]vector[T]

func main() {
	fmt.Printf("%T %T\n", pair[string, []int]{}, pair[int, map[string]*inner]{})
	fmt.Printf("%T %T %T\n", pair[inner, func(int) string]{}, list[marker]{}, list[error]{})
	fmt.Printf("%T %T %T\n", pair[[2]string, struct{}]{}, list[pair[uint8, bool]]{}, list[*box[rune]]{})
	b := &box[string]{content: "x"}
	fmt.Printf("%T %v %T\n", b, b.get(), &box[chan int]{})
	fmt.Printf("%T %v\n", byName[float64]{}, byName[int]{"one": vector[int]{1}})

	o := outer{inner: inner{1}, copy: 2, zero: 3, self: "me", ends_: true}
	fmt.Printf("%v\n%+v\n%#v\n", o, o, o.inner)
	unnamed := struct {
		Name  string
		inner inner
		f     func(int) error
	}{"n", inner{4}, nil}
	fmt.Printf("%T %+v\n", unnamed, unnamed)
	for _, c := range []struct {
		in   string
		want int
	}{{"a", 1}, {"b", 2}} {
		fmt.Printf("%v %T %+v\n", c, c, c)
	}
	var p *struct{ X int }
	fmt.Printf("%T\n", p)

	defer func() { fmt.Println(recover()) }()
	var value any = pair[string, int]{"a", 1}
	_ = value.(pair[int, int])
}
