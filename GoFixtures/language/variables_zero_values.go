// run
//
// Variables that are not set hold the zero value of their type.

package main

import "fmt"

type point struct {
	x, y int
	name string
}

var (
	total   int
	ratio   float64
	started bool
	title   string
)

// width and height are set together, after depth, which they need.
var width, height = depth * 2, depth * 3
var depth = 7

func main() {
	fmt.Println(total, ratio, started, title == "")

	var p point
	fmt.Println(p.x, p.y, p.name == "")

	var numbers []int
	var index map[string]int
	var where *point
	var anything any
	var work func()
	var pipe chan int
	fmt.Println(numbers == nil, index == nil, where == nil, anything == nil, work == nil, pipe == nil)
	fmt.Println(len(numbers), len(index), index["missing"], cap(pipe))

	var grid [2][3]int
	fmt.Println(grid, len(grid), len(grid[0]))

	fmt.Println(width, height, depth)

	a, b := 1, "one"
	a, c := 2, 'c'
	fmt.Println(a, b, c)
}
