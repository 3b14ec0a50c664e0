// run
//
// Structs that something points at are compared as values; only their pointers are compared as pointers.
package main

import (
	"fmt"
	"maps"
	"slices"
)

type point struct{ x, y int }

func (p *point) move(by int) { p.x += by }

type segment struct {
	from, to point
	name     string
	_        int
}

// pair is a value, but holds what is not.
type pair struct {
	first point
	tag   any
}

type pinned struct{ at *point }

type labelled struct {
	point
	label fmt.Stringer
}

type text string

func (t text) String() string { return string(t) }

type boxed[T comparable] struct {
	value T
	count int
}

func (b *boxed[T]) add() { b.count++ }

func index[T comparable](values []T, wanted T) int {
	for i, v := range values {
		if v == wanted {
			return i
		}
	}
	return -1
}

func differs[T comparable](a, b T) bool { return a != b }

func where(p point) string {
	switch p {
	case point{}:
		return "origin"
	case point{1, 2}:
		return "one two"
	default:
		return "elsewhere"
	}
}

func main() {
	p := &point{1, 2}
	q := &point{0, 2}
	fmt.Println(p == q, *p == *q, *p != *q)
	q.move(1)
	fmt.Println(p == q, *p == *q, *p == point{1, 2}, point{1, 2} == *q)
	v := *p
	fmt.Println(v == *p, &v == p, v == point{}, where(v), where(point{}), where(point{3, 3}))

	s := segment{from: v, to: point{5, 5}, name: "s"}
	t := &segment{from: *q, to: point{5, 5}, name: "s"}
	fmt.Println(s == *t)
	t.to.move(1)
	fmt.Println(s == *t, s.from == t.from, s.to == t.to)

	fmt.Println(pair{v, 1} == pair{*q, 1}, pair{v, 1} == pair{v, "1"}, pair{v, v} == pair{v, *q})
	fmt.Println(pinned{p} == pinned{p}, pinned{p} == pinned{q})
	fmt.Println(labelled{v, text("a")} == labelled{*q, text("a")}, labelled{v, text("a")} == labelled{v, text("b")})

	a, b := [2]point{v, {3, 4}}, [2]point{*q, {3, 4}}
	fmt.Println(a == b, a != b)
	b[1].move(1)
	fmt.Println(a == b)

	var x, y any = v, *q
	fmt.Println(x == y, x == any(p), x == any(point{1, 2}), any(p) == any(p), any(p) == any(q))

	m := map[point]string{v: "v", {7, 7}: "seven"}
	fmt.Println(m[*q], m[point{7, 7}], len(m[point{8, 8}]))
	m[*q] = "q"
	p.move(6)
	fmt.Println(len(m), m[v], m[*p] == "")
	for k := range m {
		k.move(100)
	}
	fmt.Println(m[point{1, 2}], m[point{7, 7}])
	delete(m, point{7, 7})
	fmt.Println(m)

	of := map[*point]int{p: 1, q: 2}
	fmt.Println(of[p], of[q], of[&point{7, 2}])
	named := map[segment]int{s: 1}
	fmt.Println(named[segment{from: point{1, 2}, to: point{5, 5}, name: "s"}], named[*t])

	points := []point{{1, 1}, {1, 2}, {1, 2}}
	fmt.Println(index(points, v), index(points, *p), index([]*point{p, q}, q), differs(v, *q), differs(p, q))
	fmt.Println(slices.Index(points, v), slices.Contains(points, *p), len(slices.Compact(points)))
	fmt.Println(slices.Equal(points[:2], []point{{1, 1}, {1, 2}}), maps.Equal(m, map[point]string{v: "q"}))

	c, d := boxed[string]{value: "c"}, boxed[string]{value: "c"}
	c.add()
	fmt.Println(c == d)
	d.add()
	fmt.Println(c == d, c == boxed[string]{"c", 1})

	ch := make(chan point, 1)
	ch <- v
	fmt.Println(<-ch == v)

	defer func() { fmt.Println(recover()) }()
	var none *point
	fmt.Println(*none == v)
}
