// run
//
// An iterator may be asked for its values one by one: two are walked side by side, merged and compared.

package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func count(from, to int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count ends")
		for i := from; i < to; i++ {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

// Zip pairs the values of two sequences.
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		nextA, stopA := iter.Pull(a)
		defer stopA()
		nextB, stopB := iter.Pull(b)
		defer stopB()
		for {
			x, ok := nextA()
			if !ok {
				return
			}
			y, ok := nextB()
			if !ok {
				return
			}
			if !yield(x, y) {
				return
			}
		}
	}
}

func merge(a, b iter.Seq[int]) iter.Seq[int] {
	return func(yield func(int) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		y, ok := next()
		for x := range a {
			for ok && y < x {
				if !yield(y) {
					return
				}
				y, ok = next()
			}
			if !yield(x) {
				return
			}
		}
		for ok {
			if !yield(y) {
				return
			}
			y, ok = next()
		}
	}
}

type tree struct {
	left, right *tree
	value       int
}

func (t *tree) insert(v int) *tree {
	if t == nil {
		return &tree{value: v}
	}
	if v < t.value {
		t.left = t.left.insert(v)
	} else {
		t.right = t.right.insert(v)
	}
	return t
}

func (t *tree) all(yield func(int) bool) bool {
	return t == nil || t.left.all(yield) && yield(t.value) && t.right.all(yield)
}

func (t *tree) All() iter.Seq[int] {
	return func(yield func(int) bool) { t.all(yield) }
}

func same(a, b *tree) bool {
	nextA, stopA := iter.Pull(a.All())
	defer stopA()
	nextB, stopB := iter.Pull(b.All())
	defer stopB()
	for {
		x, okA := nextA()
		y, okB := nextB()
		if okA != okB || x != y {
			return false
		}
		if !okA {
			return true
		}
	}
}

func main() {
	next, stop := iter.Pull(count(0, 3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	stop()
	fmt.Println(next())

	for a, b := range Zip(count(0, 10), slices.Values([]string{"a", "b"})) {
		fmt.Println(a, b)
	}
	fmt.Println(slices.Collect(merge(slices.Values([]int{1, 4, 6}), slices.Values([]int{2, 3, 9, 10}))))

	var t, u *tree
	for _, v := range []int{5, 2, 8, 1} {
		t = t.insert(v)
	}
	for _, v := range []int{1, 2, 8, 5} {
		u = u.insert(v)
	}
	fmt.Println(same(t, u))
	u.insert(0)
	fmt.Println(same(t, u))

	next2, stop2 := iter.Pull2(maps.All(map[string]int{"only": 1}))
	fmt.Println(next2())
	fmt.Println(next2())
	stop2()

	never, stopNever := iter.Pull(count(5, 6))
	stopNever()
	fmt.Println(never())

	done := make(chan int)
	numbers, end := iter.Pull(func(yield func(int) bool) {
		for v := range done {
			if !yield(v * v) {
				return
			}
		}
	})
	go func() {
		for i := range 3 {
			done <- i
		}
		close(done)
	}()
	for v, ok := numbers(); ok; v, ok = numbers() {
		fmt.Println(v)
	}
	end()
}
