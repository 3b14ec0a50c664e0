// Values: slices, sorting, methods of interfaces and strings, on one goroutine.

package main

import (
	"fmt"
	"sort"
	"strings"
	"time"
)

// measure runs body once to warm up and once more to time it, and prints a line for `workshop bench`: a name, what the
// work amounted to, the count of operations, and what all of them took.
func measure(name string, operations int, body func() int) {
	body()
	start := time.Now()
	work := body()
	fmt.Println(name, work, operations, time.Since(start).Nanoseconds(), "ns")
}

func appending(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i*7919%n)
	}
	return s
}

type shape interface{ area() int }

type square struct{ side int }
type strip struct{ width, height int }

func (s square) area() int { return s.side * s.side }
func (s *strip) area() int { return s.width * s.height }

func interfaces(n int) int {
	shapes := []shape{square{2}, &strip{2, 3}, square{4}}
	sum := 0
	for i := range n {
		sum += shapes[i%3].area()
	}
	return sum
}

func building(n int) int {
	var b strings.Builder
	for range n {
		b.WriteString("words ")
	}
	return len(strings.Fields(b.String()))
}

func main() {
	measure("append", 1_000_000, func() int { return len(appending(1_000_000)) })
	measure("sort", 200_000, func() int {
		s := appending(200_000)
		sort.Ints(s)
		return s[1000]
	})
	measure("method_of_interface", 10_000_000, func() int { return interfaces(10_000_000) })
	measure("string_building", 200_000, func() int { return building(200_000) })
}
