// run
//
// Comparing and hashing what cannot be compared panics where recover sees it, wherever the value lies.
package main

import (
	"errors"
	"fmt"
	"io"
)

type pair struct {
	name  string
	value any
}

type node struct {
	value any
	next  *node
}

type list []int

func (l list) Error() string { return "list" }

func (l list) Area() int { return len(l) }

type shape interface{ Area() int }

type square struct{ side int }

func (s square) Area() int { return s.side * s.side }

type key struct{ part any }

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		} else {
			fmt.Println(what, "is over")
		}
	}()
	f()
}

func same[T comparable](a, b T) bool { return a == b }

func position[T comparable](values []T, wanted T) int {
	for i, value := range values {
		if value == wanted {
			return i
		}
	}
	return -1
}

type set[K comparable] struct{ members map[K]bool }

func (s *set[K]) add(k K) { s.members[k] = true }

func (s *set[K]) has(k K) bool { return s.members[k] }

func comparisons() {
	slice := any([]int{1})
	try("any", func() { fmt.Println(slice == slice) })
	try("any with a constant", func() { fmt.Println(slice == any(1), slice != nil) })
	try("array", func() { fmt.Println([2]any{1, slice} == [2]any{1, slice}) })
	try("array that differs before", func() { fmt.Println([2]any{1, slice} == [2]any{2, slice}) })
	try("struct", func() { fmt.Println(pair{"a", slice} == pair{"a", slice}) })
	try("struct that differs before", func() { fmt.Println(pair{"a", slice} == pair{"b", slice}) })
	try("struct by pointer", func() {
		first, second := &node{value: slice}, &node{value: slice}
		fmt.Println(first == second, *first == *second)
	})
	try("struct in any", func() {
		a, b := any(pair{"a", slice}), any(pair{"a", slice})
		fmt.Println(a != b)
	})
	var s, t shape = list{1}, list{1}
	try("interface", func() { fmt.Println(s == t) })
	try("interface with a value", func() { fmt.Println(s == square{1}, shape(square{1}) == t) })
	var err error = list{1}
	try("error", func() { fmt.Println(err == io.EOF, err == err) })
	try("errors.Is", func() { fmt.Println(errors.Is(err, io.EOF), errors.Is(io.EOF, err)) })
	try("generic", func() { fmt.Println(same(1, 1), same("a", "b"), same[any](slice, slice)) })
	try("generic struct", func() { fmt.Println(same(pair{"a", 1}, pair{"a", 1}), same(pair{"a", slice}, pair{"a", slice})) })
	try("position", func() { fmt.Println(position([]any{1, 2, slice}, any(2)), position([]any{1, slice}, slice)) })
}

func switches(value any) {
	try("switch over any", func() {
		switch value {
		case 1, "a":
			fmt.Println("1 or a")
		case any([]int{2}):
			fmt.Println("a slice")
		default:
			fmt.Println("something else")
		}
	})
	try("switch over a struct", func() {
		switch (pair{"a", value}) {
		case pair{"b", value}:
			fmt.Println("b")
		case pair{"a", value}:
			fmt.Println("a")
			fallthrough
		default:
			fmt.Println("and more")
		}
	})
}

func keys(value any) {
	members := map[any]int{1: 1}
	structs := map[key]int{{1}: 1}
	arrays := map[[2]any]string{}
	shapes := map[shape]int{square{2}: 4}
	try("literal", func() { fmt.Println(len(map[any]int{1: 1, value: 3})) })
	try("literal of structs", func() { fmt.Println(map[key]string{{value}: "v"}) })
	try("store", func() { members[value] = 1 })
	try("increment", func() { members[value]++ })
	try("load", func() { fmt.Println(members[value]) })
	try("load of struct", func() { fmt.Println(structs[key{value}]) })
	try("load, ok of struct", func() {
		v, ok := structs[key{value}]
		fmt.Println(v, ok)
	})
	try("store of struct", func() { structs[key{value}] = 2 })
	try("delete of struct", func() { delete(structs, key{value}) })
	try("load of array", func() { fmt.Println(arrays[[2]any{1, value}]) })
	try("store of array", func() { arrays[[2]any{value, 1}] = "a" })
	try("load of shape", func() { fmt.Println(shapes[square{2}], shapes[list{1}]) })
	try("delete of shape", func() { delete(shapes, list{1}) })
	set := &set[any]{map[any]bool{}}
	try("set", func() {
		set.add(1)
		fmt.Println(set.has(1), set.has(value))
	})
	fmt.Println(len(members), len(structs), len(arrays), len(shapes), len(set.members))
}

func main() {
	comparisons()
	for _, value := range []any{1, "a", []int{1}, func() {}, map[string]int{}, pair{"a", []int{}}, [1]any{2}} {
		fmt.Printf("%T\n", value)
		switches(value)
		keys(value)
	}
}
