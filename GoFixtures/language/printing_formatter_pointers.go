// run
//
// A pointer to a value that prints itself prints as the value does, also in a program that names no such interface.

package main

import "fmt"

type id struct{ high, low uint16 }

func (i id) Format(s fmt.State, verb rune) {
	fmt.Fprintf(s, "%c:%04x%04x", verb, i.high, i.low)
}

type secret struct{ text string }

func (secret) GoString() string { return "secret{}" }

func main() {
	fmt.Println(id{1, 2}, &id{3, 4}, []id{{5, 6}})
	fmt.Printf("%v %d %+x %#v\n", &id{1, 2}, &id{3, 4}, id{5, 6}, &id{7, 8})
	fmt.Printf("%v %#v %#v\n", secret{"a"}, secret{"b"}, &secret{"c"})
}
