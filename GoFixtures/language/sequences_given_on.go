// run
//
// Sequences given on at once, and functions of which one takes the place of a type parameter.

package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func risky(s iter.Seq[string]) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	for v := range s {
		if v == "b" {
			panic(v)
		}
	}
	return nil
}

func main() {
	sq := map[string]int{"a": 1, "b": 2}
	for _, k := range slices.Sorted(maps.Keys(sq)) {
		fmt.Print(k, "=", sq[k], " ")
	}
	keys := maps.Keys(sq)
	fmt.Println(slices.Sorted(keys), risky(keys), risky(maps.Keys(sq)))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(slices.Sorted(maps.Keys(sq)))
		fmt.Println(slices.Collect(slices.Values([]string{"x"})))
		panic(1)
	}()
}

// cell is served by a goroutine of its own.
type cell[T any] chan func(T) T

func newCell[T any](v T) (cell[T], <-chan T) {
	c, out := make(cell[T]), make(chan T)
	go func() {
		defer close(out)
		for f := range c {
			v = f(v)
			out <- v
		}
	}()
	return c, out
}

func init() {
	functions, made := newCell(func() int { return 1 })
	functions <- func(f func() int) func() int { return func() int { return f() + 41 } }
	fmt.Println((<-made)())
	failures, failed := newCell[error](nil)
	failures <- func(err error) error { return fmt.Errorf("wrap: %w", err) }
	fmt.Println(<-failed)
}
