// run
//
// A deferred call changes a result that is an object, although nothing else assigns to its type.

package main

import "fmt"

type P struct{ x, y int }

func (p *P) inc() { p.x++ }

func g() (p P) {
	defer func() { p.inc() }()
	return P{1, 2}
}

func main() {
	a := g()
	fmt.Println(a.x)
}
