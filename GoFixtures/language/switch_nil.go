// run
//
// A case that is nil holds for interfaces, pointers, slices, maps and functions, beside cases of other values.

package main

import (
	"errors"
	"fmt"
)

type code string

const tooBig code = "too big"

func name(x any) string {
	switch x {
	case nil:
		return "nil"
	case tooBig:
		return "too big"
	case 3, "three":
		return "three"
	}
	return "other"
}

func half(x any) string {
	switch x {
	default:
		return "other"
	case 0.5, nil:
		return "half or nil"
	}
}

// guarded returns what became of the panic of f.
func guarded(f func()) (result string) {
	defer func() {
		switch r := recover(); r {
		case nil:
			result = "fine"
		case tooBig:
			result = "too big"
		default:
			panic(r)
		}
	}()
	f()
	return ""
}

func nils(err error, p *int, m map[string]int, s []int, f func()) (found []string) {
	switch err {
	case nil:
		found = append(found, "no error")
	default:
		found = append(found, err.Error())
	}
	switch p {
	case nil:
		found = append(found, "no pointer")
	}
	switch m {
	case nil:
		found = append(found, "no map")
	}
	switch s {
	case nil:
		found = append(found, "no slice")
	default:
		found = append(found, "a slice")
	}
	switch f {
	case nil:
		found = append(found, "no function")
	}
	return found
}

func main() {
	fmt.Println(name(nil), name(tooBig), name("too big"), name(3), name("three"), name(4))
	fmt.Println(half(nil), half(0.5), half(2))
	fmt.Println(guarded(func() {}), guarded(func() { panic(tooBig) }))
	fmt.Println(nils(nil, nil, nil, nil, nil))
	fmt.Println(nils(errors.New("failed"), new(int), map[string]int{}, []int{}, func() {}))
}
