// run
//
// What an assignment to several places changes is not seen by its own operands, also where panics can be recovered.
package main

import "fmt"

type node struct {
	v    int
	next *node
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func f(s string, v int) int { fmt.Print(s, " "); return v }

func main() {
	try("index", func() {
		a := []int{0, 0, 0}
		i := 2
		i, a[i] = 1, 7
		fmt.Println(i, a)
		a[i], i = 9, 0
		fmt.Println(i, a)
		a[a[1]-9], a[1], i = 3, 2, a[1]
		fmt.Println(i, a)
	})
	try("pointer", func() {
		p := &node{1, nil}
		q := p
		p, p.next = &node{2, nil}, &node{3, nil}
		fmt.Println(p.v, p.next == nil, q.next.v)
		q.next, q = nil, q.next
		fmt.Println(q.v, p.v)
		var head *node
		for i := range 3 {
			head = &node{i, head}
		}
		var prev *node
		for cur := head; cur != nil; {
			cur.next, prev, cur = prev, cur, cur.next
		}
		for n := prev; n != nil; n = n.next {
			fmt.Print(n.v, " ")
		}
		fmt.Println()
	})
	try("calls", func() {
		a := make([]int, 3)
		m := map[string]int{}
		a[f("i", 0)], m["k"], a[f("j", 1)] = f("x", 1), f("y", 2), f("z", 3)
		fmt.Println(a, m)
	})
	try("swap", func() {
		a := []int{}
		i, j := 0, -1
		a[i], a[j] = a[j], a[i]
	})
	try("swap2", func() {
		a := []int{1, 2, 3}
		i, j := 0, 2
		a[i], a[j] = a[j], a[i]
		fmt.Println(a)
		i, j = j, i
		a[i], a[j], i = a[j]+i, a[i]+j, 5
		fmt.Println(a, i, j)
	})
	try("nil map", func() {
		var m map[string]int
		x := 1
		x, m["a"] = 2, x
		fmt.Println(x)
	})
	try("nil map after", func() {
		var m map[string]int
		x := 1
		defer func() { fmt.Println("x", x) }()
		x, m["a"] = 2, x
	})
	try("struct", func() {
		type pt struct{ x, y int }
		ps := []pt{{1, 2}, {3, 4}}
		ps[0], ps[1] = ps[1], ps[0]
		fmt.Println(ps)
		ps[0].x, ps[0].y = ps[0].y, ps[0].x
		fmt.Println(ps)
		arr := [2][2]int{{1, 2}, {3, 4}}
		arr[0], arr[1] = arr[1], arr[0]
		fmt.Println(arr)
		pp := []*pt{{1, 2}, {3, 4}}
		*pp[0], *pp[1] = *pp[1], *pp[0]
		fmt.Println(*pp[0], *pp[1])
	})
}
