// diagnose unsupported
//
// A defined type that a generic type would have to keep, where its constraint only names the form, is refused.

package main

import "fmt"

type ids []int

type window[S ~[]E, E any] struct{ s S } // ERROR "a defined type as a type argument of window"

func (w window[S, E]) first() S { return w.s[:1] }

func main() {
	w := window[ids, int]{ids{1, 2}}
	fmt.Printf("%T\n", w.first())
}
