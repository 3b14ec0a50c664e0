// run
//
// A range over an array goes over the array as it was, and binds elements as they were, whatever its body changes.
package main

import (
	"fmt"
)

type cell struct {
	n    int
	tags [2]string
}

var global = [3]int{1, 2, 3}
var grid [2][2]int

func bump()        { global[2]++ }
func touch(p *int) { *p *= 10 }

type board struct {
	cells [3]cell
	row   [3]int
}

func (b *board) set(i, n int)    { b.cells[i].n = n }
func (b *board) clear()          { b.row = [3]int{} }
func (b board) with(i int) board { b.row[i] = 9; return b }

type counter struct{ n int }

func (q *counter) next() ([2]int, bool) {
	q.n++
	return [2]int{q.n, -q.n}, q.n < 3
}

func main() {
	cells := [2]cell{{n: 1}, {n: 2}}
	for i, c := range cells {
		cells[1].n = 50
		fmt.Print(i, c.n, " ")
	}
	fmt.Println()
	a := [3]int{1, 2, 3}
	for i, v := range a {
		a = [3]int{7, 8, 9}
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	s := a[:]
	for i, v := range a {
		s[2] = 100
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for i, v := range global {
		bump()
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for i, v := range a {
		touch(&a[2])
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	var b board
	for i, c := range b.cells {
		b.set(2, i+5)
		fmt.Print(i, c.n, " ")
	}
	b.row[1] = 4
	for i, v := range b.row {
		b.clear()
		fmt.Print(i, v, " ")
	}
	for i, v := range b.row {
		b = b.with(2)
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	rows := [][2]int{{1, 2}, {3, 4}}
	for i, row := range rows {
		rows[i][0] = 30
		rows[1][1] = 40
		fmt.Print(row[0], row[1], " ")
	}
	fmt.Println(rows)
	m := map[string][2]int{"a": {1, 2}}
	for k, v := range m {
		m[k] = [2]int{5, 6}
		fmt.Print(v[0], v, m[k])
	}
	fmt.Println()
	var arr [2]cell
	for i, c := range arr {
		func() { arr[1].tags[0] = "x" }()
		fmt.Printf("%d %q ", i, c.tags)
	}
	fmt.Println()
	p := &a
	for i, v := range *p {
		p[2] = 1
		fmt.Print(i, v, " ")
	}
	for i, v := range p {
		p[2] = 7
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	objs := [2]*board{{}, {}}
	for i, o := range objs {
		objs[1] = &board{row: [3]int{1}}
		o.row[0] += 3
		fmt.Print(i, o.row, " ")
	}
	fmt.Println(objs[1].row)
	for i, row := range grid {
		grid[1][1] = 5
		for j, v := range row {
			grid[i][j]++
			fmt.Print(v, " ")
		}
	}
	fmt.Println(grid)
	q := &counter{}
	for v, ok := q.next(); ok; v, ok = q.next() {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
