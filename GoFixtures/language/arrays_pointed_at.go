// run
//
// Pointers to one array are equal, whether it is a variable, a field, an element, or what a pointer leads to.

package main

import "fmt"

type vec [3]int

type h struct {
	v vec
	p *vec
}

func addr(v *vec) *vec { return v }

var g vec

func (v vec) isAt(p *vec) bool   { return &v == p || v != *p }
func (v *vec) isAt2(p *vec) bool { return v == p }

func main() {
	x := vec{1}
	p, q := &x, &x
	fmt.Println(p == q, p == &x, addr(&x) == p, &g == addr(&g))
	pp := &[2]*vec{&x, {1, 2}}
	fmt.Println(pp[0] == &x, pp[1] == &x)
	s := &h{}
	s.p = &s.v
	fmt.Println(s.p == &s.v, addr(s.p) == addr(&s.v))
	m := map[*vec]int{&x: 1}
	m[p]++
	fmt.Println(m[&x], len(m))
	vs := []vec{{1}, {2}}
	a, b := &vs[0], &vs[0]
	fmt.Println(a == b, a == &vs[0], a == &vs[1])
	arr := [2]int{}
	e, f := &arr[0], &arr[0]
	fmt.Println(e == f, e == &arr[1], &arr == &arr)
	var i any = &x
	fmt.Println(i == any(p), i.(*vec) == q)
	mm := [2][2]int{}
	r := &mm[1]
	r2 := &mm[1]
	fmt.Println(r == r2, &mm[1][0] == &r[0], &mm[0] == r)
	y := x
	fmt.Println(&y == &x, x.isAt(&x), (&x).isAt2(&x))
}
