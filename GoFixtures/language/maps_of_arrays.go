// run
//
// An array, or a struct used by pointer, that is assigned to an element of a map is there afterwards.

package main

import "fmt"

type A [3]int
type N struct {
	next *N
	v    [2]int
}

func (n *N) inc() { n.v[0]++ }

func get() [3]int { return [3]int{9} }

func main() {
	m := map[string][3]int{}
	z := [3]int{1}
	m["j"] = z
	z[0] = 2
	m["l"] = [3]int{5}
	m["c"] = get()
	m["j2"] = m["j"]
	n := map[string]A{}
	n["a"] = A{3}
	n["b"] = A(z)
	z[1] = 6
	fmt.Println(m, z, n)
	m["j"], m["l"] = m["l"], m["j"]
	fmt.Println(m)
	o := map[int]N{}
	x := N{v: [2]int{1, 2}}
	x.inc()
	o[1] = x
	x.inc()
	o[2] = N{v: [2]int{7}}
	fmt.Println(o[1].v, o[2].v, x.v, len(o))
	mm := map[string]map[string][2]int{"a": {}}
	mm["a"]["b"] = [2]int{1, 2}
	k := [2]int{3, 4}
	mm["a"]["c"] = k
	k[0] = 0
	fmt.Println(mm)
	for k, mm["z"]["q"] = range map[[2]int][2]int{} {
	}
	if v, ok := o[1]; ok {
		v.inc()
		o[3] = v
		v.inc()
	}
	if a, ok := m["j"]; ok {
		a[2] = 8
	}
	fmt.Println(o[1].v, o[3].v, m["j"])
	func() {
		defer func() { fmt.Println(recover()) }()
		mm["none"]["x"] = k
	}()
}
