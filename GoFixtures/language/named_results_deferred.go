// run
//
// Deferred calls change named results of struct types, which were copied where they came from.

package main

import "fmt"

type P struct{ x, y int }
type Q struct {
	p *P
	n [3]int
}
type W struct{ P }

func (p *P) inc()    { p.x++ }
func (w *W) use() *P { return &w.P }

func f() (p P) {
	defer func() { p.x = 7 }()
	p = P{1, 2}
	return p
}
func g() (p P) {
	defer func() { p = P{9, 9} }()
	return P{1, 2}
}
func h(in P) (out P, err error) {
	defer func() {
		if err == nil {
			out.inc()
		}
	}()
	out = in
	return
}
func k(in *P) (out P, err error) {
	defer func() { out.y = 3 }()
	return *in, nil
}
func l(in []P) (out P, ok bool) {
	defer func() { out.y = 3 }()
	for _, p := range in {
		if p.x > 1 {
			return p, true
		}
	}
	return
}
func q() (out Q) {
	defer func() { out.n[1] = 5; out.p = &P{} }()
	return Q{}
}
func w() (out W, e error) {
	defer func() { out.x++; out.use().y = 4 }()
	return W{P{1, 1}}, nil
}
func rec() (out W, e error) {
	defer func() { recover(); out.x++; out.use().y = 4 }()
	panic(1)
}
func two() (a, b P) {
	defer func() { a, b = b, a }()
	return P{1, 1}, P{2, 2}
}
func viaCall() (a, b P) {
	defer func() { a, b = b, a }()
	return two()
}

func main() {
	a := P{5, 6}
	fmt.Println(f(), g())
	fmt.Println(h(a))
	fmt.Println(k(&a))
	fmt.Println(l([]P{a}))
	fmt.Println(q().n, a)
	fmt.Println(w())
	fmt.Println(rec())
	fmt.Println(two())
	fmt.Println(viaCall())
	b := f()
	b.inc()
	c := b
	c.inc()
	fmt.Println(b, c)
}
