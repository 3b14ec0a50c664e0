// run
//
// Structs with methods that change them are values in switches, arrays, maps and channels, whatever they are in Swift.
package main

import "fmt"

type point struct{ x, y int }

func (p *point) move(by int) { p.x += by }

type line struct{ from, to point }

func (l *line) turn() { l.from, l.to = l.to, l.from }

type shape interface{ area() int }

type square int

func (s square) area() int { return int(s * s) }

var asked int

func next() point {
	asked++
	return point{asked, 0}
}

func nextShape() shape {
	asked++
	return square(asked)
}

func name(p *point) string {
	switch *p {
	case point{}:
		return "origin"
	case point{1, 2}, point{2, 1}:
		return "near"
	}
	return "far"
}

func main() {
	p := &point{1, 2}
	fmt.Println(name(p), name(&point{}), name(&point{5, 5}))
	p.move(1)
	switch q := *p; q {
	case point{1, 2}:
		fmt.Println("before")
	case point{2, 2}:
		fmt.Println("after")
	}
	switch next() {
	case point{9, 0}, point{8, 0}:
		fmt.Println("never")
	case point{1, 0}:
		fmt.Println("first")
	default:
		fmt.Println("none")
	}
	switch asked += 10; nextShape() {
	case square(9):
		fmt.Println("nine")
	case square(12):
		fmt.Println("twelve")
	}
	fmt.Println(asked)
	other := p
	switch p {
	case &point{2, 2}:
		fmt.Println("another")
	case other:
		fmt.Println("the same")
	}

	l, m := line{point{1, 1}, point{2, 2}}, &line{point{2, 2}, point{1, 1}}
	fmt.Println(l == *m, [1]point{l.from} == [1]point{m.to}, [2]line{l, *m} == [2]line{*m, l})
	m.turn()
	fmt.Println(l == *m, [...]int{1, 2} == [2]int{1, 2})

	seen := map[point]int{}
	for range 3 {
		p.move(1)
		seen[*p]++
	}
	fmt.Println(len(seen), seen[point{3, 2}], seen[point{5, 2}])
	lines := map[[2]line]string{{l, *m}: "two"}
	m.turn()
	fmt.Println(lines[[2]line{l, l}], len(lines[[2]line{l, *m}]))

	ch := make(chan [1]point, 1)
	a := [1]point{{1, 1}}
	ch <- a
	a[0].move(1)
	fmt.Println(<-ch, a)
	shared := []point{{1, 1}}
	slices := make(chan []point, 1)
	slices <- shared
	shared[0].move(1)
	fmt.Println(<-slices, shared)
	b := a
	a[0].move(5)
	fmt.Println(a, b, a == b)
}
