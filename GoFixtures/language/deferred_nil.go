// run
//
// A deferred call through a nil interface panics at the statement, one of a nil function where it runs.

package main

import "fmt"

type closer interface{ Close() }

type file struct{ name string }

func (f *file) Close() { fmt.Println("close", f.name) }

type value struct{ n int }

func (v value) Close() { fmt.Println("value", v.n) }

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func note(s string) int {
	fmt.Println("evaluated", s)
	return 1
}

type shower interface{ show(int) }

func (f *file) show(n int) { fmt.Println(f.name, n) }

func get(c closer) closer {
	fmt.Println("got")
	return c
}

func made() func() {
	fmt.Println("made")
	return nil
}

func main() {
	try("interface", func() {
		defer fmt.Println("before")
		var c closer
		defer c.Close()
		fmt.Println("not reached")
	})
	try("interface with an operand", func() {
		var s shower
		defer s.show(note("argument"))
		fmt.Println("not reached")
	})
	try("from a call", func() {
		defer get(nil).Close()
		fmt.Println("not reached")
	})
	try("in a loop", func() {
		for _, c := range []closer{&file{"a"}, value{2}, nil, &file{"b"}} {
			defer c.Close()
		}
		fmt.Println("not reached")
	})
	try("function", func() {
		var f func()
		defer f()
		fmt.Println("reached")
	})
	try("function in a loop", func() {
		for _, f := range []func(){nil, func() { fmt.Println("runs") }} {
			defer f()
		}
		fmt.Println("reached")
	})
	try("pointer", func() {
		var f *file
		defer f.Close()
		fmt.Println("reached")
	})
	try("pointer to a value", func() {
		var v *value
		defer v.Close()
		fmt.Println("not reached")
	})
	try("error", func() {
		var err error
		defer err.Error()
		fmt.Println("not reached")
	})
	try("goroutine", func() {
		var c closer
		go c.Close()
		fmt.Println("not reached")
	})
	try("operand of a goroutine", func() {
		list := []int{1}
		go note(fmt.Sprint(list[len(list)]))
		fmt.Println("not reached")
	})
	try("field", func() {
		var s struct{ closer }
		defer s.Close()
		fmt.Println("not reached")
	})
	var c closer = &file{"first"}
	func() {
		defer c.Close()
		c = nil
	}()
	try("method value", func() {
		f := c.Close
		fmt.Println("not reached", f != nil)
	})
	try("deferred function of a call", func() {
		defer made()()
		fmt.Println("reached")
	})
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		var c closer
		defer c.Close()
		fmt.Println("not reached")
	}()
}
