// run
//
// The receiver of a deferred method is evaluated with the defer: a value is copied, a pointer goes on pointing.
package main

import "fmt"

type counter struct{ n int }

func (c counter) show(what string) { fmt.Println(what, c.n) }

func (c *counter) add() { c.n++ }

type shower interface{ show(what string) }

type holder struct {
	inner counter
	held  *counter
}

func pointedAt() {
	c := counter{1}
	defer c.show("value")
	p := &c.n
	*p = 3
	c.n++
	defer c.show("later value")
	c.n = 9
}

func pointers() {
	c := counter{1}
	p := &c
	defer p.show("through a pointer")
	defer c.add()
	p.n = 5
	var s shower = c
	defer s.show("interface")
	s = counter{8}
	p.n = 6
}

func fields() {
	h := &holder{counter{1}, &counter{2}}
	defer h.inner.show("field")
	defer h.held.show("held")
	h.inner.n, h.held.n = 10, 20
	h = &holder{counter{100}, &counter{200}}
	defer func() { fmt.Println("closure", h.inner.n, h.held.n) }()
	h.inner.n++
}

func recovering() {
	defer func() { fmt.Println(recover()) }()
	c := counter{1}
	list := []counter{{1}, {2}}
	p := &c
	for i := range list {
		defer list[i].show("element")
		list[i].n += 10
	}
	defer c.show("unwinding")
	p.n = 2
	panic("out")
}

func started() {
	c := counter{1}
	p := &c
	done := make(chan bool)
	f := c.show
	go func() { f("method value"); close(done) }()
	p.n = 2
	<-done
	fmt.Println(c.n)
}

func main() {
	pointedAt()
	pointers()
	fields()
	recovering()
	started()
}
