// run
//
// A String, Error or GoString method that dereferences nil is not the end of a program: that is printed in place of the text.

package main

import (
	"errors"
	"fmt"
)

type wrapped struct {
	err   error
	inner *inner
	list  []int
	parts map[string]*inner
}

type inner struct{ name string }

func (w *wrapped) String() string   { return w.err.Error() }
func (w *wrapped) Error() string    { return "error: " + w.inner.name }
func (w *wrapped) GoString() string { return fmt.Sprint(w.list[3]) }

type byValue struct{ next *inner }

func (b byValue) String() string { return b.next.name }

type ratio struct{ a, b int }

func (r ratio) String() string { return fmt.Sprint(r.a / r.b) }

type nested struct{ held *wrapped }

func (n nested) String() string { return "<" + n.held.parts["none"].name + ">" }

func main() {
	w := &wrapped{}
	fmt.Println(w)
	fmt.Printf("%v|%s|%#v|%d\n", w, w, w, 7)
	w.inner = &inner{"found"}
	fmt.Println(w, errors.Unwrap(fmt.Errorf("wrapping %w", w)))
	fmt.Println(byValue{}, byValue{&inner{"there"}})
	fmt.Println(ratio{1, 0}, ratio{4, 2})
	fmt.Println(nested{w}, []any{nested{}, 1})
	fmt.Printf("%10v|%x\n", byValue{}, ratio{})
	var none *wrapped
	fmt.Println(none)
	for range 1000 {
		if text := fmt.Sprint(byValue{}); len(text) == 0 {
			fmt.Println("nothing")
		}
	}
}
