// run
//
// nil for a function that a standard package is to call panics when it is called, and not before.

package main

import (
	"fmt"
	"sync"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func main() {
	var o sync.Once
	try("once", func() { o.Do(nil) })
	try("once again", func() { o.Do(nil) })
	var m sync.Map
	try("range empty", func() { m.Range(nil) })
	m.Store(1, 2)
	try("range", func() { m.Range(nil) })
	try("value", func() {
		f := sync.OnceValue[int](nil)
		try("inner", func() { fmt.Println(f()) })
		try("inner", func() { fmt.Println(f()) })
	})
	try("func", func() {
		f := sync.OnceFunc(nil)
		try("inner", func() { f() })
		try("inner", func() { f() })
	})
	try("values", func() {
		f := sync.OnceValues[int, error](nil)
		try("inner", func() { f() })
	})
}
