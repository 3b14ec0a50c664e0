// run
//
// A value whose type satisfies an interface goes into any as itself, with all of its methods.
package main

import (
	"errors"
	"fmt"
)

type celsius struct{ degrees int }

func (c celsius) String() string { return fmt.Sprint(c.degrees, "°C") }

type failure struct{ code int }

func (f failure) Error() string { return fmt.Sprint("failure ", f.code) }

type level int

func (l level) String() string { return [...]string{"low", "high"}[l] }

type thing struct{ name string }

func (t *thing) Error() string { return t.name }

func show(values ...any) {
	for _, v := range values {
		switch v := v.(type) {
		case celsius:
			fmt.Println("celsius", v.degrees, v)
		case error:
			fmt.Println("error", v)
		case fmt.Stringer:
			fmt.Println("stringer", v)
		default:
			fmt.Printf("%T %v\n", v, v)
		}
	}
}

func main() {
	c := celsius{21}
	var x any = c
	fmt.Println(x, x == any(celsius{21}), x == any(celsius{22}))
	x = failure{3}
	_, isStringer := x.(fmt.Stringer)
	err, isError := x.(error)
	fmt.Println(x, isStringer, err, isError)
	x = level(1)
	fmt.Println(x)
	show(c, failure{1}, level(0), &thing{"pointer"}, thing{"value"}, &c, 4)
	m := map[any]string{c: "c", failure{2}: "f", level(1): "l"}
	fmt.Println(m[celsius{21}], m[failure{2}], m[level(1)], len(m[celsius{1}]))
	list := []any{c, failure{5}, level(0)}
	fmt.Println(list...)
	defer func() {
		r := recover()
		fmt.Println(r, r == any(failure{9}), errors.Is(r.(error), failure{9}))
	}()
	panic(failure{9})
}
