// run
//
// Names that are keywords or types in Swift are plain names in Go.

package main

import "fmt"

type Int struct{ self, Type, init int }

type String string

type Optional[Element any] struct {
	some *Element
	nil_ bool
}

func (i Int) deinit(inout int) int { return i.self + inout }

func (i *Int) subscript(where int) (let int) {
	i.init = where
	let = i.Type
	return
}

func guard(in, is, as int) int { return in*100 + is*10 + as }

func repeat(while bool, do func(throw string)) {
	if while {
		do("thrown")
	}
}

func main() {
	var class, enum, protocol = 1, 2, 3
	fmt.Println(guard(class, enum, protocol))

	self := Int{self: 5, Type: 6}
	fmt.Println(self.deinit(1), self.subscript(9), self.init, self)

	try := func(catch int) int { return catch + 1 }
	let := try(41)
	fmt.Println(let)

	repeat(true, func(throw string) { fmt.Println(throw) })

	where := map[String]int{"operator": 1, "extension": 2}
	for static, public := range where {
		if static == "operator" {
			fmt.Println(static, public)
		}
	}
	private := Optional[int]{nil_: true}
	fmt.Println(private.some == nil, private.nil_)
	_Any, Self, Array, nonisolated := 1, 2, 3, 4
	fmt.Println(_Any + Self + Array + nonisolated)
}
