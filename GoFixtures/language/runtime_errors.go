// run
//
// The mistakes the runtime catches are errors with a fixed text.

package main

import (
	"fmt"
	"runtime"
	"strings"
)

type pair struct{ key any }

func try(name string, work func()) {
	defer func() {
		r := recover()
		err, ok := r.(runtime.Error)
		if !ok {
			fmt.Println(name, "no runtime error:", r)
			return
		}
		text := err.Error()
		fmt.Println(name, strings.TrimPrefix(text, "runtime error: "))
	}()
	work()
}

func main() {
	s := []int{1, 2, 3}
	text := "abc"
	n, zero := 5, 0
	var p *pair
	var m map[string]int
	var f func()
	var a any = "string"

	try("index", func() { s[n] = 1 })
	try("negative", func() { fmt.Println(s[zero-1]) })
	try("string", func() { fmt.Println(text[n]) })
	try("slice", func() { fmt.Println(s[:n]) })
	try("bounds", func() { fmt.Println(s[n-2 : 1]) })
	try("full", func() { fmt.Println(s[0:1:n]) })
	try("substring", func() { fmt.Println(text[n:]) })
	try("divide", func() { fmt.Println(n / zero) })
	try("remainder", func() { fmt.Println(n % zero) })
	try("nil pointer", func() { fmt.Println(p.key) })
	try("nil map", func() { m["a"] = 1 })
	try("nil function", func() { f() })
	try("assertion", func() { fmt.Println(a.(int)) })
	try("interface", func() { fmt.Println(a.(fmt.Stringer)) })
	try("length", func() { fmt.Println(make([]int, zero-1)) })
	try("unhashable", func() {
		m := map[any]int{}
		m[[]int{1}] = 1
	})
	try("uncomparable", func() {
		var left, right any = s, s
		fmt.Println(left == right)
	})
	try("none", func() {})
}
