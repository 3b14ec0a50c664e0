// Values: maps, slices, strings and interfaces, on one goroutine.

package main

import (
	"fmt"
	"sort"
	"sync"
	"time"
)

func report(name string, work int, operations int, start time.Time) {
	fmt.Println(name, work, time.Since(start).Nanoseconds()/int64(operations))
}

func maps(n int) {
	start := time.Now()
	m := map[int]int{}
	for i := range n {
		m[i*7919%10007] += i
	}
	report("map_of_int", m[1]+len(m), n, start)

	start = time.Now()
	words := map[string]int{}
	keys := make([]string, 1000)
	for i := range keys {
		keys[i] = fmt.Sprint("key ", i)
	}
	for i := range n {
		words[keys[i%1000]]++
	}
	report("map_of_string", words["key 7"]+len(words), n, start)
}

func syncMap(n int) {
	var m sync.Map
	for i := range 1024 {
		m.Store(i, i*2)
	}
	start := time.Now()
	sum := 0
	for i := range n {
		if v, ok := m.Load(i % 1024); ok {
			sum += v.(int)
		}
	}
	report("sync_map_load", sum, n, start)
}

func slices(n int) {
	start := time.Now()
	var s []int
	for i := range n {
		s = append(s, i*7919%n)
	}
	report("append", len(s), n, start)
	start = time.Now()
	sort.Ints(s)
	report("sort", s[n/2], n, start)
}

type shape interface{ area() int }

type square struct{ side int }
type strip struct{ width, height int }

func (s square) area() int { return s.side * s.side }
func (s *strip) area() int { return s.width * s.height }

func interfaces(n int) {
	shapes := []shape{square{2}, &strip{2, 3}, square{4}}
	start := time.Now()
	sum := 0
	for i := range n {
		sum += shapes[i%3].area()
	}
	report("method_of_interface", sum, n, start)
}

func main() {
	maps(2_000_000)
	syncMap(2_000_000)
	slices(1_000_000)
	interfaces(20_000_000)
}
