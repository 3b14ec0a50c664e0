// run
//
// A pointer may name a variable, a field or an element, and all aliases see a change.

package main

import "fmt"

type inner struct{ v int }

type outer struct {
	in    inner
	array [3]int
	next  *outer
}

func set(p *int, v int) { *p = v }

func swap(a, b *int) { *a, *b = *b, *a }

func fresh() *int {
	n := 7
	return &n
}

func main() {
	x, y := 1, 2
	p, q := &x, &x
	*p = 10
	fmt.Println(x, *q, p == q, p == &y)
	swap(&x, &y)
	fmt.Println(x, y)

	o := outer{}
	set(&o.in.v, 5)
	set(&o.array[1], 6)
	fmt.Println(o.in.v, o.array)

	s := []int{1, 2, 3}
	e := &s[2]
	s[2] = 30
	*e++
	s = append(s, 4)
	fmt.Println(*e, s, &o.array[0] == &o.array[0])

	a, b := fresh(), fresh()
	*a++
	fmt.Println(*a, *b, a == b)

	pp := &p
	**pp = 99
	*pp = &y
	fmt.Println(y, *p, x)

	head := &outer{next: &outer{in: inner{2}}}
	head.next.next = head
	head.next.next.in.v = 1
	for n, i := head, 0; i < 4; n, i = n.next, i+1 {
		fmt.Print(n.in.v, " ")
	}
	fmt.Println()

	n := new(int)
	copied := *head.next
	copied.in.v = 1000
	fmt.Println(*n, head.next.in.v, copied.next == head)
}
