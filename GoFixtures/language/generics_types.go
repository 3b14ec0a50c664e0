// run
//
// A generic type is written once and used with many element types.

package main

import (
	"errors"
	"fmt"
)

type stack[T any] struct {
	items []T
}

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

func (s *stack[T]) pop() (T, error) {
	var none T
	if len(s.items) == 0 {
		return none, errors.New("empty stack")
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, nil
}

type pair[K comparable, V any] struct {
	key   K
	value V
}

func (p pair[K, V]) String() string { return fmt.Sprintf("%v=%v", p.key, p.value) }

type list[T any] struct {
	head *node[T]
	size int
}

type node[T any] struct {
	value T
	next  *node[T]
}

func (l *list[T]) add(v T) {
	l.head = &node[T]{v, l.head}
	l.size++
}

func (l *list[T]) each(visit func(int, T)) {
	i := 0
	for n := l.head; n != nil; n = n.next {
		visit(i, n.value)
		i++
	}
}

func pairs[K comparable, V any](keys []K, m map[K]V) []pair[K, V] {
	var out []pair[K, V]
	for _, k := range keys {
		out = append(out, pair[K, V]{k, m[k]})
	}
	return out
}

func main() {
	var s stack[string]
	s.push("a")
	s.push("b")
	v, err := s.pop()
	fmt.Println(v, err)
	s.pop()
	v, err = s.pop()
	fmt.Printf("%q %v\n", v, err)

	l := &list[pair[string, int]]{}
	l.add(pair[string, int]{"one", 1})
	l.add(pair[string, int]{key: "two", value: 2})
	l.each(func(i int, p pair[string, int]) { fmt.Print(i, " ", p, "; ") })
	fmt.Println(l.size)

	ages := map[string]int{"Ann": 30, "Bob": 40}
	fmt.Println(pairs([]string{"Bob", "Ann", "Cid"}, ages))
	fmt.Println(pair[int, bool]{1, true} == pair[int, bool]{1, true})
}
