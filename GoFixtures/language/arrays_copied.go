// run
//
// Slices that grow, are copied or made from others, interface values and iterators copy the arrays they hold.

package main

import (
	"fmt"
	"maps"
	"slices"
)

type board struct {
	cells [2][2]int
	name  string
}

func growing() {
	points := [][2]int{{1, 2}, {3, 4}}
	more := append([][2]int(nil), points...)
	more[0][0] = 9
	fmt.Println(points, more)
	grown := append(points, [2]int{5, 6})
	grown[0][0] = 55
	fmt.Println(points, grown)
	p := &points[0]
	points = append(points, [2]int{7, 8})
	p[0] = 0
	fmt.Println(points, *p)
	boards := []board{{name: "a"}}
	others := append([]board{}, boards...)
	others[0].cells[1][1] = 3
	fmt.Println(boards, others)
}

func copying() {
	points := [][2]int{{1, 2}, {3, 4}}
	same := make([][2]int, 2)
	fmt.Println(copy(same, points))
	same[0][0] = 8
	fmt.Println(points, same)
	copy(points[1:], points)
	points[0][0] = 100
	fmt.Println(points)
	var grid, next [2][2]int
	grid[1][1] = 1
	copy(next[:], grid[:])
	next[1][0] = 2
	fmt.Println(grid, next)
}

func packages() {
	points := [][2]int{{1, 2}, {3, 4}}
	clone := slices.Clone(points)
	clone[1][1] = 7
	repeated := slices.Repeat(points[:1], 2)
	repeated[0][0] = 2
	joined := slices.Concat(points, points)
	joined[3][0] = 11
	put := slices.Insert(points, 0, points[1])
	put[0][0] = -1
	fmt.Println(points, clone, repeated, joined, put)
	for _, point := range points {
		point[0] = 1000
	}
	for point := range slices.Values(points) {
		point[0] = 1000
	}
	for i, point := range slices.All(points) {
		point[i] = 1000
	}
	byName := map[string][2]int{"a": {1, 1}}
	for _, point := range maps.All(byName) {
		point[0] = 1000
	}
	other := maps.Clone(byName)
	point := other["a"]
	point[1] = 1000
	set := map[[2]int]bool{{1, 2}: true}
	for key := range set {
		key[0] = 1000
	}
	fmt.Println(points, byName, other, set)
}

func interfaces() {
	point := [2]int{1, 2}
	var held any = point
	point[0] = 3
	taken := held.([2]int)
	taken[1] = 4
	other, ok := held.([2]int)
	other[0] = 5
	fmt.Println(point, held, taken, other, ok)
	switch value := held.(type) {
	case [2]int:
		value[0] = 6
		fmt.Println(value, held)
	}
	held = board{name: "b"}
	moved := held.(board)
	moved.cells[0][0] = 7
	fmt.Println(held, moved)
}

type shape interface{ area() int }

func (b board) area() int { return b.cells[0][0] * b.cells[1][1] }

type line [2]int

func (l line) area() int { return l[1] - l[0] }

func named() {
	var held shape = board{name: "c"}
	taken := held.(board)
	taken.cells[0][0] = 9
	other, ok := held.(board)
	other.cells[1][1] = 8
	fmt.Println(held, taken, other, ok)
	held = line{1, 2}
	if value, ok := held.(line); ok {
		value[0] = 5
		fmt.Println(held, value)
	}
	switch value := held.(type) {
	case line:
		value[1] = 6
		fmt.Println(held, value)
	}
	counts := map[any]int{[2]int{1, 2}: 1, line{1, 2}: 2}
	fmt.Println(counts[[2]int{1, 2}], counts[held], counts[taken.cells[0]])
}

func main() {
	growing()
	copying()
	packages()
	interfaces()
	named()
}
