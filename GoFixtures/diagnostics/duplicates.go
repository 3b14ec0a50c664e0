// diagnose
//
// A name is declared once per scope, a field once per struct, a case once per switch.

package main

import "fmt"

type twice struct{}

type twice int // ERROR "twice redeclared in this block"

type record struct {
	id   int
	name string
	id   string // ERROR "id redeclared"
}

func (r record) show() {}

func (r *record) show() {} // ERROR "method record\.show already declared"

func f(a int, a string) {} // ERROR "a redeclared in this block"

func main() {
	x := 1
	x := 2    // ERROR "no new variables on left side of :="
	var x int // ERROR "x redeclared in this block"
	switch x {
	case 1:
	case 2, 1: // ERROR "duplicate case 1 .*in expression switch"
	}
	fmt.Println(map[string]int{"a": 1, "a": 2}) // ERROR "duplicate key \"a\" in map literal"
	fmt.Println(record{id: 1, id: 2})           // ERROR "duplicate field name id in struct literal"
}

func main() {} // ERROR "main redeclared in this block"
