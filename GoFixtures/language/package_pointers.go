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

func main() {
	global.add("main")
	fmt.Println(global.names, other.names, len(lateOne.names), early)
	count()
	fmt.Println(count())
	replaced := other
	other = newRegistry().add("replaced")
	fmt.Println(replaced.names, other.names)
}
