// run
//
// Keys of every comparable kind: floats with their zeros and NaN, arrays, structs, pointers, channels, interfaces.

package main

import (
	"errors"
	"fmt"
	"math"
)

type point struct{ x, y int }

type label struct {
	name  string
	where point
	note  any
}

type padded struct {
	flag  bool
	value int64
	small int16
}

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

type circle struct{ radius int }

func (c *circle) area() int { return 3 * c.radius * c.radius }

func floats() {
	m := map[float64]string{}
	m[0] = "zero"
	negative := math.Copysign(0, -1)
	fmt.Println(m[negative])
	m[negative] = "negative zero"
	for k, v := range m {
		fmt.Println(math.Signbit(k), v)
	}
	for i := range 3 {
		m[math.NaN()] = fmt.Sprint(i)
	}
	_, ok := m[math.NaN()]
	delete(m, math.NaN())
	fmt.Println(len(m), ok, m[math.NaN()] == "")
	sum := 0
	for k, v := range m {
		if k != k {
			sum += len(v)
		}
	}
	fmt.Println(sum)
	clear(m)
	fmt.Println(len(m))
}

func composites() {
	grid := map[point]int{{1, 2}: 3, {2, 1}: 4}
	grid[point{1, 2}] += 10
	fmt.Println(grid[point{1, 2}], grid[point{2, 1}], grid[point{0, 0}], grid)

	labels := map[label]int{}
	for i := range 6 {
		labels[label{"n", point{i % 3, 0}, i % 2}]++
	}
	labels[label{note: "text"}] = 7
	labels[label{note: 1.5}] = 8
	fmt.Println(len(labels), labels[label{"n", point{1, 0}, 1}], labels[label{note: "text"}], labels[label{note: 1.5}])

	gaps := map[padded]bool{{true, 1, 2}: true}
	gaps[padded{value: 1, flag: true, small: 2}] = false
	fmt.Println(len(gaps))

	words := map[[2]string]int{{"a", "b"}: 1}
	words[[2]string{"a", "b"}]++
	words[[2]string{"b", "a"}]++
	key := [2]string{"x", "y"}
	words[key] = 9
	key[0] = "changed"
	fmt.Println(len(words), words[[2]string{"a", "b"}], words[[2]string{"x", "y"}], words[key])

	numbers := map[complex128]int{1 + 2i: 1, 1 - 2i: 2}
	fmt.Println(numbers[complex(1, 2)], numbers[complex(1, -2)], len(numbers))
}

func references() {
	a, b := &point{1, 1}, &point{1, 1}
	seen := map[*point]string{a: "a", b: "b", nil: "none"}
	fmt.Println(len(seen), seen[a], seen[b], seen[nil], seen[&point{1, 1}] == "")

	c, d := make(chan int), make(chan int)
	owners := map[chan int]int{c: 1, d: 2}
	owners[c] += 5
	fmt.Println(owners[c], owners[d], owners[nil])

	e := errors.New("same")
	f := errors.New("same")
	counts := map[error]int{e: 1}
	counts[f]++
	counts[e]++
	counts[nil] = 3
	fmt.Println(len(counts), counts[e], counts[f], counts[nil])

	round := &circle{2}
	areas := map[shape]int{square{2}: 4, round: 12}
	areas[square{2}]++
	areas[&circle{2}]++
	fmt.Println(len(areas), areas[square{2}], areas[round], areas[square{3}])
}

func interfaces() {
	m := map[any]int{1: 1, int8(1): 2, uint(1): 3, 1.0: 4, "1": 5, '1': 6, true: 7, nil: 8, point{1, 2}: 9, [1]int{1}: 10}
	fmt.Println(len(m), m[1], m[int8(1)], m[uint(1)], m[1.0], m["1"], m['1'], m[true], m[nil], m[point{1, 2}], m[[1]int{1}])
	fmt.Println(m[int16(1)], m[float32(1)], m[false], m[point{2, 1}])
}

func unhashable(what string, f func()) {
	defer func() {
		fmt.Println(what, recover())
	}()
	f()
}

func main() {
	floats()
	composites()
	references()
	interfaces()
	m := map[any]int{1: 1}
	var none map[any]int
	unhashable("read", func() { fmt.Println(m[[]int{1}]) })
	unhashable("write", func() { m[map[string]int{}] = 1 })
	unhashable("delete", func() { delete(m, any(func() {})) })
	unhashable("read nil map", func() { fmt.Println(none[[]string{}]) })
	unhashable("inside", func() { m[label{note: []int{1}}] = 1 })
	unhashable("write nil map", func() { none[1] = 1 })
	fmt.Println(len(m))
}
