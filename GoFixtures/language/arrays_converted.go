// run
//
// A conversion between types of arrays gives a copy, said or not.

package main

import "fmt"

type A [3]int
type B [3]int
type S struct{ a [2]int }
type S2 S

func sum(a [3]int) int { a[0] = 100; return a[0] }
func id(a A) A         { return a }

func main() {
	x := A{1, 2, 3}
	fmt.Println(sum(x), x)
	f := func() [3]int { return x }
	g := f()
	g[0] = 7
	y := [3]int(x)
	y[1] = 50
	var z [3]int = x
	z[2] = 60
	w := B(x)
	w[0] = 70
	v := A(z)
	v[0] = 80
	var u A = z
	u[0] = 90
	fmt.Println(x, y, z, w, v, u, g)
	s := S{[2]int{1, 2}}
	s2 := S2(s)
	s2.a[0] = 10
	t := struct{ a [2]int }(s)
	t.a[1] = 20
	fmt.Println(s, s2, t)
	fmt.Println(id(z), id(y)[0])
	m := map[string][3]int{"k": x}
	m["j"] = x
	x[0] = -1
	z = x
	z[1] = -5
	l := [][3]int{x, z}
	l = append(l, x)
	l[2][2] = -9
	fmt.Println(x, z, m, l)
	var i any = [3]int(x)
	x[0] = 4
	fmt.Println(i, i == any([3]int(x)), [3]int(x) == z)
	ch := make(chan [3]int, 1)
	ch <- x
	x[1] = 77
	fmt.Println(<-ch, x)
}
