// run
//
// append grows by Go's rule: capacities of elements of many sizes, one by one and in bulk.

package main

import (
	"fmt"
	"strings"
)

type three struct{ a, b, c byte }

type big struct {
	name  string
	parts [10]int
}

type triple [3]int64

// steps begins with an array from the heap: where append puts a first small one is up to the compiler.
func steps[T any](n int, zero T) []int {
	s := make([]T, 1, n-n+1)
	caps := []int{}
	for range n {
		s = append(s, zero)
		if len(caps) == 0 || caps[len(caps)-1] != cap(s) {
			caps = append(caps, cap(s))
		}
	}
	return caps
}

func bulk[T any](zero T, start int, more ...int) []int {
	s := make([]T, start)
	caps := []int{}
	for _, n := range more {
		s = append(s, make([]T, n)...)
		caps = append(caps, cap(s))
	}
	return caps
}

func main() {
	fmt.Println("byte", steps(5000, byte(0)))
	fmt.Println("int16", steps(5000, int16(0)))
	fmt.Println("int32", steps(5000, int32(0)))
	fmt.Println("int", steps(5000, 0))
	fmt.Println("string", steps(3000, ""))
	fmt.Println("any", steps(3000, any(nil)))
	fmt.Println("slice", steps(1000, []int(nil)))
	fmt.Println("three", steps(1000, three{}))
	fmt.Println("big", steps(300, big{}))
	fmt.Println("pointer", steps(3000, (*int)(nil)))
	fmt.Println("empty", steps(10, struct{}{}))
	fmt.Println("array", steps(500, [5]int32{}))
	fmt.Println("triple", steps(300, triple{}))
	fmt.Println(bulk(0, 0, 1, 2, 3, 5, 8, 100, 1, 1000, 5))
	fmt.Println(bulk(byte(0), 10, 1, 20, 7, 33, 1025, 3000))
	fmt.Println(bulk("", 5, 6, 1, 20, 400))

	s := make([]int, 0, 3)
	s = append(s, 1, 2, 3)
	fmt.Println(len(s), cap(s))
	s = append(s, 4, 5, 6, 7)
	fmt.Println(len(s), cap(s))

	var sb strings.Builder
	sb.Grow(5)
	for range 3 {
		sb.WriteString("0123456789")
		fmt.Print(sb.Len(), " ", sb.Cap(), " ")
	}
	sb.Grow(100)
	fmt.Println(sb.Cap())
}
