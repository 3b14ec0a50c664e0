// run
//
// Two packages: panics of either are recovered in the other; variadic methods, options and interfaces cross the border.

package main

import (
	"errors"
	"fmt"

	"fixtures/programs/toolbox/lib"
)

type circle struct {
	lib.Base
	r float64
}

func (c circle) Area() float64 { return 3 * c.r * c.r }

type printer interface {
	Printf(format string, args ...any)
}

type logger struct{ lines []string }

func (l *logger) Printf(format string, args ...any) {
	l.lines = append(l.lines, fmt.Sprintf(format, args...))
}

func guard(f func()) {
	defer func() {
		r := recover()
		if err, ok := r.(error); ok && errors.Is(err, lib.ErrEmpty) {
			fmt.Println("empty!", err)
			return
		}
		fmt.Println("guarded:", r)
	}()
	f()
}

func main() {
	var s lib.Stack[int]
	fmt.Println(s.Push(1, 2, 3), s.Push())
	fmt.Println(s.Push([]int{4, 5}...), s.Pop())
	sq := lib.Square{Base: lib.Base{Label: "sq"}, Side: 2}
	sq.Rename("a", "b")
	c := circle{lib.Base{Label: "c"}, 1}
	c.Rename()
	fmt.Println(lib.Total(sq, c), sq.Name(), c.Name() == "", lib.Total())
	var shapes []lib.Shape = []lib.Shape{sq, &c}
	fmt.Println(lib.Total(shapes...))
	var p printer = &logger{}
	p.Printf("%d-%d", 1, 2)
	fmt.Println(p.(*logger).lines)
	fmt.Println(lib.New(), lib.New(lib.WithName("x")))
	var e lib.Stack[string]
	guard(func() { e.Pop() })
	guard(func() { fmt.Println(lib.Must(1, nil)); lib.Must(0, errors.New("bad")) })
	guard(func() { lib.Index([]int{1}, 5) })
	guard(func() { lib.Each(3, func(i int) { panic(i + 7) }) })
	fmt.Println(lib.Try(func() { panic("inside") }))
	fmt.Println(lib.Try(func() { lib.Index(nil, 0) }))
	f := s.Push
	fmt.Println(f(9, 9), lib.Max)
}
