// run
//
// What looks into an array through a nil pointer panics, what only counts its elements does not.
package main

import "fmt"

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func sum(p *[3]int) (s int) {
	for _, v := range p {
		s += v
	}
	return
}

func main() {
	try("nil", func() { fmt.Println(sum(nil)) })
	try("some", func() { fmt.Println(sum(&[3]int{1, 2, 3})) })
	try("count", func() {
		var p *[3]int
		for i := range p {
			fmt.Print(i, len(p))
		}
		for range p {
			fmt.Print("x")
		}
	})
	try("copy", func() {
		var p *[3]int
		a := *p
		fmt.Println(a)
	})
	try("slice", func() {
		var p *[3]int
		fmt.Println(p[:], p[0:2])
	})
	try("slice0", func() {
		var p *[0]int
		fmt.Println(len(p[:]))
	})
	try("index", func() {
		var p *[3]int
		fmt.Println(p[1])
	})
	try("set", func() {
		var p *[3]int
		p[1] = 2
	})
}
