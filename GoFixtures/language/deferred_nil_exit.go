// run exit 2
//
// A deferred call through a nil interface ends the program where it is deferred.

package main

import "fmt"

type closer interface{ Close() }

type file struct{ name string }

func (f *file) Close() { fmt.Println("close", f.name) }

func open(ok bool) closer {
	if ok {
		return &file{"a"}
	}
	return nil
}

func work(ok bool) {
	c := open(ok)
	defer c.Close()
	fmt.Println("reached")
}

func main() {
	for _, ok := range []bool{true, false} {
		work(ok)
	}
}
