// run
//
// Slices share their array until append needs a larger one; a third index keeps append from what lies behind.

package main

import "fmt"

type item struct {
	name string
	n    int
}

type stack struct{ items []item }

func (s *stack) push(i item) { s.items = append(s.items, i) }

func (s *stack) pop() item {
	last := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return last
}

func fill(s []int, v int) {
	for i := range s {
		s[i] = v
	}
}

func grow(s []int) { s = append(s, 99); s[0] = 100 }

func failing(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	base := []int{1, 2, 3, 4, 5, 6}
	a, b := base[:3], base[2:5]
	a[2] = 30
	fmt.Println(a, b, len(b), cap(b))
	a = append(a, 40)
	fmt.Println(base, b)
	c := base[1:3:3]
	c = append(c, 50)
	c[0] = 20
	fmt.Println(base, c, cap(base[1:3:3]), cap(c[:1:2]))
	fill(base[4:], 7)
	fmt.Println(base, b)
	grow(base)
	grow(base[:2])
	fmt.Println(base)

	// Elements between the length and the capacity come back as they were.
	d := base[:0]
	fmt.Println(d[:4], cap(d))
	d = append(d, 8)
	fmt.Println(base[0], d[:2])
	e := make([]string, 2, 5)
	e[1] = "x"
	f := append(e, "y")
	g := append(e, "z")
	fmt.Println(len(e), f, g, e[:4], e[2:5])

	copied := copy(base[2:], base)
	fmt.Println(copied, base)
	copied = copy(base, base[2:])
	fmt.Println(copied, base, copy(base, base[:0]))
	letters := make([]byte, 3)
	fmt.Println(copy(letters, "hello"), string(letters))
	self := []int{1, 2, 3}
	self = append(self, self...)
	self = append(self[:1], self[3:]...)
	fmt.Println(self, len(self))
	self = append(self, self[len(self)-1], self[0])
	fmt.Println(self)

	// Removing from the middle, in place.
	list := []item{{"a", 1}, {"b", 2}, {"c", 3}, {"d", 4}}
	list = append(list[:1], list[2:]...)
	fmt.Println(list, list[:4])
	clear(list[1:])
	fmt.Println(list)

	var s stack
	for i := range 5 {
		s.push(item{string(rune('a' + i)), i})
	}
	top := s.pop()
	s.push(item{"new", 10})
	fmt.Println(top, s.items, len(s.items), cap(s.items))

	matrix := [][]int{{1}, {2, 3}, nil}
	matrix[2] = append(matrix[2], matrix[1]...)
	matrix[0] = append(matrix[0], 4)
	matrix[1][0] = 20
	fmt.Println(matrix)

	array := [5]int{1, 2, 3, 4, 5}
	view := array[1:4]
	view[0] = 22
	other := array
	view[1] = 33
	fmt.Println(array, other, cap(view), view[:4])
	three := [3]int(view)
	view[2] = 44
	fmt.Println(three, array)

	failing("array", func() { fmt.Println([4]int(view)) })
	failing("index", func() { fmt.Println(view[len(view)]) })
	failing("slice", func() { fmt.Println(view[2:9]) })
	failing("order", func() { i := 3; fmt.Println(view[i:1]) })
	failing("three", func() { i := 9; fmt.Println(view[0:2:i]) })
	failing("negative", func() { i := -1; fmt.Println(view[i:]) })
	failing("make", func() { n := -1; fmt.Println(make([]int, n)) })
	failing("string", func() { i := 9; fmt.Println("short"[i:]) })
}
