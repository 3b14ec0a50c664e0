// run
//
// An iterator function that goes on when the loop is over, or hides a panic of its body, panics.

package main

import (
	"fmt"
	"iter"
	"sync"
)

func try(what string, f func()) {
	defer func() { fmt.Println(what+":", recover()) }()
	f()
}

// deaf does not listen to what yield answers.
func deaf(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			yield(i)
		}
	}
}

// hoarding keeps yield.
type hoarder struct{ kept func(int, string) bool }

func (h *hoarder) all(yield func(int, string) bool) {
	h.kept = yield
	if !yield(1, "one") {
		return
	}
	yield(2, "two")
}

// hiding recovers what the body panics with.
func hiding(yield func() bool) {
	defer func() { fmt.Println("hidden", recover()) }()
	yield()
}

// stubborn goes on after the body has panicked.
func stubborn(yield func() bool) {
	defer func() {
		fmt.Println("in between:", recover())
		yield()
	}()
	yield()
}

type node struct {
	left, right *node
	value       int
}

func (n *node) push(yield func(int) bool) bool {
	return n == nil || n.left.push(yield) && yield(n.value) && n.right.push(yield)
}

func (n *node) all() iter.Seq[int] {
	return func(yield func(int) bool) { n.push(yield) }
}

func find(seq iter.Seq[int], wanted int) (position int) {
	for i := range seq {
		if i == wanted {
			return position
		}
		position++
	}
	return -1
}

func main() {
	sum := 0
	for i := range deaf(4) {
		sum += i
	}
	fmt.Println(sum)
	try("break", func() {
		for i := range deaf(4) {
			if i == 2 {
				break
			}
			fmt.Println(i)
		}
	})
	try("return", func() { fmt.Println(find(deaf(3), 2), find(deaf(3), 1)) })
	try("label", func() {
	outer:
		for i := range deaf(3) {
			for j := range deaf(3) {
				if j == 1 {
					continue outer
				}
				fmt.Println(i, j)
			}
		}
	})
	try("panic in the body", func() {
		for i := range deaf(4) {
			if i == 1 {
				panic("one")
			}
		}
	})
	h := &hoarder{}
	try("whole loop", func() {
		for i, s := range h.all {
			fmt.Println(i, s)
		}
		h.kept(3, "three")
	})
	try("left", func() {
		for i, s := range h.all {
			fmt.Println(i, s)
			break
		}
		fmt.Println(h.kept(3, "three"))
	})
	try("again", func() { h.kept(4, "four") })
	try("hidden", func() {
		for range hiding {
			panic("in the body")
		}
	})
	try("not hidden", func() {
		for range hiding {
			fmt.Println("in the body")
		}
	})
	try("stubborn", func() {
		for range stubborn {
			panic("in the body")
		}
	})
	try("inner loop", func() {
		for range deaf(1) {
			for i, s := range h.all {
				fmt.Println(i, s)
				h.kept(5, "five")
			}
		}
	})
	tree := &node{&node{nil, nil, 1}, &node{nil, nil, 3}, 2}
	for v := range tree.all() {
		fmt.Println(v)
		if v == 2 {
			break
		}
	}
	var none iter.Seq[int]
	try("nil", func() {
		for range none {
		}
	})
	var m sync.Map
	m.Store("k", 1)
	for k, v := range m.Range {
		fmt.Println(k, v)
		break
	}
}
