// run exit 2
//
// A method called through an interface that holds a nil pointer panics where it follows the pointer, and not before.
package main

import "fmt"

type I interface{ Do() int }

type PE struct{ n int }

func (p *PE) Do() int { return p.n }

type PB struct{ b byte }

func (p *PB) Do() int { p.b++; return int(p.b) }

// Sum looks at its receiver only when there is something to add.
func (p *PE) Sum(values ...int) int {
	for _, v := range values {
		p.n += v
	}
	return len(values)
}

func (p *PE) Name() string {
	fmt.Print("name ")
	return fmt.Sprint(p.n)
}

type summer interface{ Sum(values ...int) int }

type named interface{ Name() string }

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func get(ok bool) *PE {
	if ok {
		return &PE{1}
	}
	return nil
}

func main() {
	try("a", func() {
		var p I = (*PE)(nil)
		fmt.Println(p.Do())
	})
	try("b", func() {
		var p I = get(false)
		fmt.Println(p == nil, p.Do())
	})
	try("c", func() {
		var p I = (*PB)(nil)
		fmt.Println(p.Do())
	})
	try("d", func() {
		var p *PE
		fmt.Println(p.Do())
	})
	try("e", func() {
		var p any = (*PE)(nil)
		fmt.Println(p.(I).Do())
	})
	try("f", func() {
		var p *PE
		f := p.Do
		fmt.Println(f())
	})
	try("g", func() {
		var p I = (*PE)(nil)
		f := p.Do
		fmt.Println(f())
	})
	try("h", func() {
		var s summer = get(false)
		fmt.Println(s.Sum())
		fmt.Println(s.Sum(1))
	})
	try("i", func() {
		var n named = get(false)
		fmt.Println(n.Name())
	})
	try("j", func() {
		values := []any{get(true), get(false)}
		for _, v := range values {
			switch v := v.(type) {
			case I:
				fmt.Println(v.Do())
			}
		}
	})
	var p I = get(false)
	fmt.Println(p.Do())
}
