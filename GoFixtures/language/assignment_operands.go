// run
//
// What the left sides of an assignment mention is evaluated before anything is assigned.

package main

import "fmt"

type node struct {
	v    int
	next *node
	m    map[string]int
}

func idx(i int, s string) int { fmt.Print(s, " "); return i }

func rev(n *node) (out *node) {
	for n != nil {
		out, n, n.next = n, n.next, out
	}
	return
}

func revSafe(n *node) (out *node, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	for n != nil {
		out, n, n.next = n, n.next, out
	}
	return
}

func show(n *node) {
	for ; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
}

func safe(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("recovered", r)
		}
	}()
	f()
}

func list() *node { return &node{1, &node{2, &node{3, nil, nil}, nil}, nil} }

type chain struct {
	length int
	next   *chain
}

// itself assigns what is there already: nothing changes, but a nil pointer on the way shows.
func itself(n int, c *chain) (total int) {
	defer func() { fmt.Println(recover(), total) }()
	n = n
	total = n
	total = total
	c.length = c.length
	*c = *c
	total += c.length
	c.next.length = c.next.length
	return total + c.next.length
}

func main() {
	var none *[3]int
	for i := range none {
		fmt.Print(i, " ")
	}
	fmt.Println(len(none), none == nil)
	show(rev(list()))
	fmt.Println(func() bool { n, err := revSafe(list()); show(n); return err == nil }())
	i := 0
	a := []int{1, 2, 3}
	i, a[i] = 1, 9
	fmt.Println(i, a)
	safe(func() {
		i, a[i] = 2, 8
		fmt.Println(i, a)
		a[i], i = 7, 0
		fmt.Println(i, a)
		a, a[0] = []int{5, 5, 5}, 6
		fmt.Println(a)
		a[0], a[1], a[2] = a[2], a[0], a[1]
		fmt.Println(a)
		a[idx(0, "l0")], a[idx(1, "l1")] = idx(3, "r0"), idx(4, "r1")
		fmt.Println(a)
		n := list()
		n, n.v = n.next, 10
		fmt.Println(n.v)
		n.v, n = 11, nil
		fmt.Println(n == nil)
		p := &node{}
		p, p.next, p.v = &node{v: 4}, p, 3
		fmt.Println(p.v, p.next == nil)
		m := map[string]int{}
		k := "a"
		k, m[k] = "b", 2
		fmt.Println(k, m)
		m, m["z"] = nil, 4
		fmt.Println(m)
		var arr [3]int
		j := 1
		j, arr[j] = 2, 5
		fmt.Println(j, arr)
		pp := &j
		q := 7
		pp, *pp = &q, 1
		fmt.Println(*pp, j, q)
		ns := []node{{v: 1}, {v: 2}}
		x := 0
		x, ns[x].v = 1, 5
		fmt.Println(x, ns[0].v, ns[1].v)
		var nn *node
		nn, a[1] = nil, nn.v
	})
	fmt.Println(a)
	var e *node
	safe(func() { a[0], e.v = 100, 1 })
	fmt.Println(a)
	safe(func() { a[0], e.next.v = 200, 1 })
	fmt.Println(a)
	fmt.Println(itself(1, &chain{2, &chain{3, nil}}))
	fmt.Println(itself(1, &chain{2, nil}))
}
