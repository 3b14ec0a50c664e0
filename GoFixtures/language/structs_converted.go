// run
//
// A struct becomes one of another name in channels, literals, arguments and conversions, evaluated once.

package main

import "fmt"

type Z struct{}
type S struct{ a int }
type F func(int) int
type L []int
type M map[string]int

func take(z Z) { fmt.Printf("%T\n", z) }

func channels() {
	c := make(chan Z, 3)
	c <- struct{}{}
	fmt.Printf("%T\n", <-c)
	var z Z = struct{}{}
	z = struct{}{}
	take(struct{}{})
	m := map[Z]int{struct{}{}: 1}
	fmt.Println(m, z)
	s := []Z{struct{}{}, {}}
	s = append(s, struct{}{})
	fmt.Println(len(s))
	select {
	case c <- struct{}{}:
	default:
	}
	d := make(chan S, 1)
	d <- struct{ a int }{3}
	fmt.Printf("%T %v\n", <-d, z)
	e := make(chan F, 1)
	e <- func(i int) int { return i + 1 }
	fmt.Println((<-e)(1))
	l := make(chan L, 1)
	l <- []int{1}
	fmt.Printf("%T\n", <-l)
	mm := make(chan M, 1)
	mm <- map[string]int{"a": 1}
	fmt.Printf("%T\n", <-mm)
}

type A struct{ x, y int }
type B struct{ x, y int }

var n int

func mk() A                  { n++; return A{n, n * 10} }
func e() struct{}            { n++; return struct{}{} }
func z() Z                   { n++; return Z{} }
func an() struct{ x, y int } { n++; return struct{ x, y int }{n, n} }

func conversions() {
	b := B(mk())
	fmt.Println(b, n)
	c := make(chan Z, 4)
	c <- e()
	v := struct{}{}
	c <- v
	fmt.Printf("%T %d\n", <-c, n)
	d := make(chan struct{}, 3)
	d <- z()
	d <- Z{}
	fmt.Printf("%T %d\n", <-d, n)
	var w struct{} = Z(v)
	fmt.Println(w, n)
	b = an()
	fmt.Println(b, n)
	b = B{3, 4}
	a := A(b)
	fmt.Println(a, struct{ x, y int }(b))
	type loc struct{ x, y int }
	l := loc(mk())
	fmt.Println(l)
	m := map[string]struct{}{"a": Z{}}
	fmt.Println(m)
}

func main() {
	channels()
	conversions()
}
