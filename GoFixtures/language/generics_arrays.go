// run
//
// Generic code copies the arrays that it is given, and structs that hold some.

package main

import "fmt"

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }
func (s *stack[T]) top() T   { return s.items[len(s.items)-1] }
func (s *stack[T]) set(i int, v T) T {
	old := s.items[i]
	s.items[i] = v
	return old
}

type pair[A, B any] struct {
	first  A
	second B
}

func (p pair[A, B]) swapped() pair[B, A] { return pair[B, A]{p.second, p.first} }

func twice[T any](v T) []T { return []T{v, v} }

func both[T any](v T) (T, T) { return v, v }

func outer[V any](v V) []V { return twice(v) }

func collect[K comparable, V any](m map[K]V, k K) []V {
	var all []V
	for _, v := range m {
		all = append(all, v)
	}
	return append(all, m[k])
}

type board struct {
	cells [2][2]int
	name  string
}

func main() {
	var s stack[[2]int]
	p := [2]int{1, 2}
	s.push(p)
	p[0] = 9
	fmt.Println(s.top(), p)
	t := s.top()
	t[1] = 7
	fmt.Println(s.top(), t)
	old := s.set(0, p)
	p[1] = -1
	old[0] = 100
	fmt.Println(s.items, old, p)

	q := outer(p)
	q[0][0] = 5
	fmt.Println(q, p)
	a, b := both(p)
	a[0], b[0] = 3, 4
	fmt.Println(a, b, p)

	one := pair[[2]int, string]{p, "x"}
	two := one
	two.first[0] = 8
	three := two.swapped()
	three.second[1] = 6
	fmt.Println(one, two, three)

	c := collect(map[[2]int][2]int{{1, 1}: p}, [2]int{1, 1})
	c[0][0] = 77
	fmt.Println(c)

	games := twice(board{name: "go"})
	games[0].cells[1][0] = 1
	fmt.Println(games)
	var boards stack[pair[int, board]]
	first := pair[int, board]{1, games[0]}
	boards.push(first)
	first.second.cells[0][0] = 2
	fmt.Println(boards.top(), first)
}
