// run exit 2
//
// A condition that is copied once it was used, by itself or in a struct, panics when the copy is used.

package main

import (
	"fmt"
	"sync"
)

type gate struct {
	mu   sync.Mutex
	open sync.Cond
	name string
}

func (g *gate) announce() {
	defer func() { fmt.Println(g.name, recover()) }()
	g.open.Broadcast()
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	unused := sync.Cond{L: &sync.Mutex{}}
	early := unused
	try("copied before use", early.Signal)

	used := sync.Cond{L: &sync.Mutex{}}
	used.Signal()
	late := used
	try("signal", late.Signal)
	try("broadcast", func() { late.Broadcast() })
	try("wait", func() {
		late.L.Lock()
		defer late.L.Unlock()
		late.Wait()
	})
	try("the original", func() { used.Signal() })
	used = late
	try("given back", func() { used.Signal() })
	late = sync.Cond{}
	try("set anew", func() { late.Signal() })
	try("without a lock", func() { late.Wait() })

	g := &gate{name: "original"}
	g.announce()
	h := *g
	h.name = "copy"
	h.announce()
	g.announce()
	other := *sync.NewCond(&h.mu)
	try("of NewCond", other.Broadcast)

	copied := used
	copied.Signal()
}
