// run
//
// The method of a type as a function, through pointers and values alike.

package main

import "fmt"

type R struct{ n int }

func (r R) Rec(s string) { fmt.Println(r.n, s) }
func (r R) Get() int     { return r.n }
func (r *R) Set(n int)   { r.n = n }

type V struct{ n int }

func (v V) Rec(s string) { fmt.Println("V", v.n, s) }

func main() {
	f := (*R).Rec
	r := &R{1}
	f(r, "a")
	q := *r
	g := R.Rec
	g(q, "b")
	h := (*R).Get
	fmt.Println(h(r))
	s := (*R).Set
	s(r, 9)
	fmt.Println(h(r), q)
	fv := (*V).Rec
	v := V{3}
	pv := &v
	fv(pv, "c")
	w := v
	w.n = 4
	fv(&w, "d")
	defer (*V).Rec(pv, "e")
	a := []V{{1}, {2}}
	fv(&a[1], "el")
}
