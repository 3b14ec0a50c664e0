// run
//
// Deferred calls evaluate their operands at once, run last in, first out, and see and set named results.

package main

import "fmt"

func noted(s string) string {
	fmt.Println("evaluated", s)
	return s
}

func operands() {
	defer fmt.Println(noted("a"), noted("b"))
	defer fmt.Println(noted("c"))
	fmt.Println("body")
}

func inLoop() {
	for i := range 3 {
		defer func(n int) { fmt.Print(n, i, " ") }(i * 10)
	}
}

func underCondition(n int) {
	for i := range n {
		if i%2 == 0 {
			defer fmt.Print("even ", i, "; ")
		}
	}
}

func named() (n int) {
	defer func() { n *= 2 }()
	defer func(x int) { n += x }(n + 1)
	n = 10
	return 20
}

func several() (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
			n++
		}
	}()
	n = 41
	panic("no result")
}

func goesOn() (s string) {
	defer func() { s += ", deferred" }()
	defer func() {
		recover()
		s += ", recovered"
	}()
	s = "begun"
	return func() string { panic("while the result is computed") }()
}

func unwound(n int) int {
	if n == 0 {
		panic("deep")
	}
	defer fmt.Print(n, " ")
	return unwound(n-1) + 1
}

type list struct{ items []int }

func (l *list) add(n int) *list {
	l.items = append(l.items, n)
	fmt.Println("add", n)
	return l
}

func chain() {
	var l list
	defer l.add(1).add(2).add(3)
	l.add(4)
}

func nilFunction() {
	defer func() { fmt.Println("a nil function panics when it runs:", recover()) }()
	var f func(string)
	defer f(noted("operand"))
	fmt.Println("deferring it does not")
}

func main() {
	operands()
	inLoop()
	fmt.Println()
	underCondition(5)
	fmt.Println()
	fmt.Println(named())
	fmt.Println(several())
	fmt.Println(goesOn())
	func() {
		defer func() { fmt.Println("and then", recover()) }()
		unwound(4)
	}()
	chain()
	nilFunction()
}
