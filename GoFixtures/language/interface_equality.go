// run
//
// Interface values are equal when their types are and their values are; comparing what cannot be compared panics.

package main

import (
	"errors"
	"fmt"
	"math"
)

type point struct{ x, y int }

type holder struct {
	name string
	data any
}

type listing struct {
	name  string
	items []int
}

type celsius float64

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type wide struct{ a, b, c, d int }

func (w wide) area() int { return w.a * w.b }

type circle struct{ r int }

func (c *circle) area() int { return 3 * c.r * c.r }

type unit int

func (u unit) area() int { return int(u) }

func compare(what string, a, b any) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		}
	}()
	fmt.Println(what, a == b, a != b)
}

func name(s shape) string {
	switch v := s.(type) {
	case nil:
		return "nil"
	case square:
		return fmt.Sprint("square ", v.side)
	case wide:
		return fmt.Sprint("wide ", v.d)
	case *circle:
		if v == nil {
			return "no circle"
		}
		return fmt.Sprint("circle ", v.r)
	case unit:
		return fmt.Sprint("unit ", int(v))
	}
	return "?"
}

func must(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	p := &point{1, 2}
	f := func() {}
	compare("numbers", 1, 1)
	compare("number types", 1, int64(1))
	compare("defined", celsius(1), 1.0)
	compare("zeros", 0.0, math.Copysign(0, -1))
	compare("nan", math.NaN(), math.NaN())
	compare("strings", "abc", string([]byte{'a', 'b', 'c'}))
	compare("structs", point{1, 2}, point{1, 2})
	compare("pointers", p, p)
	compare("other pointers", p, &point{1, 2})
	compare("nil pointer", (*point)(nil), nil)
	compare("nil pointers", (*point)(nil), (*point)(nil))
	compare("arrays", [2]string{"a", "b"}, [2]string{"a", "b"})
	compare("slices", []int{1}, []int{1})
	compare("slice and map", []int{1}, map[int]int{})
	compare("maps", map[int]int{}, map[int]int{})
	compare("functions", f, f)
	compare("listings", listing{"a", nil}, listing{"a", nil})
	compare("holders", holder{"a", 1}, holder{"a", 1})
	compare("holders of slices", holder{"a", []int{}}, holder{"a", []int{}})
	compare("different holders", holder{"a", []int{}}, holder{"b", []int{}})
	compare("arrays of any", [1]any{[]int{}}, [1]any{[]int{}})
	compare("channels", make(chan int), make(chan int))
	compare("errors", errors.New("x"), errors.New("x"))
	compare("nothing", nil, nil)

	c := &circle{1}
	var none *circle
	shapes := []shape{square{2}, wide{1, 2, 3, 4}, c, unit(7), nil, none, square{2}, c}
	for i, a := range shapes {
		equal := []int{}
		for j, b := range shapes {
			if a == b {
				equal = append(equal, j)
			}
		}
		fmt.Println(i, name(a), equal)
	}
	fmt.Println(shapes[0] == square{2}, shapes[2] == shape(c), shapes[4] == nil, shapes[5] == nil)

	s := shapes[1]
	w, ok := s.(wide)
	_, isSquare := s.(square)
	u, isUnit := shapes[3].(unit)
	_, isNil := shapes[4].(square)
	q, isCircle := shapes[5].(*circle)
	fmt.Println(w, ok, isSquare, u, isUnit, isNil, q == nil, isCircle)
	fmt.Println(s.(wide).c, shapes[2].(*circle).r, any(s).(shape).area())
	must("wrong", func() { fmt.Println(s.(square)) })
	must("nil", func() { fmt.Println(shapes[4].(square)) })
	must("any", func() { fmt.Println(any(1).(string)) })
	must("interface", func() { fmt.Println(any(1).(shape)) })
	must("nil interface", func() { fmt.Println(any(nil).(shape)) })
}
