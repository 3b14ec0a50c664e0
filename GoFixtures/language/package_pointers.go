// run
//
// Variables of a package that functions which never return nil are called for are nil until their turn comes.
package main

import "fmt"

type registry struct{ names []string }

func (r *registry) add(name string) *registry {
	r.names = append(r.names, name)
	return r
}

func newRegistry() *registry { return &registry{} }

func newCounter() func() int {
	n := 0
	return func() int { n++; return n }
}

var early = seen()

var global = newRegistry().add("global")

var other = newRegistry()

var count = newCounter()

func seen() bool { return lateOne == nil }

var lateOne *registry

func init() {
	lateOne = newRegistry()
	other.add("init")
}

type speaker interface{ speak() string }

type dog struct{ name string }

func (d dog) speak() string { return d.name + " barks" }

// Nothing but a function ever sets these, and to nothing but values that are not nil.
var (
	pet    speaker
	house  *dog
	action func() string
)

func failure(f func()) (text any) {
	defer func() { text = recover() }()
	f()
	return "none"
}

func main() {
	fmt.Println(failure(func() { pet.speak() }))
	fmt.Println(failure(func() { house.name = "x" }))
	fmt.Println(failure(func() { action() }))
	pet, house = dog{"Rex"}, &dog{"Waldi"}
	action = pet.speak
	fmt.Println(pet.speak(), house.name, action())
	global.add("main")
	fmt.Println(global.names, other.names, len(lateOne.names), early)
	count()
	fmt.Println(count())
	replaced := other
	other = newRegistry().add("replaced")
	fmt.Println(replaced.names, other.names)
}
