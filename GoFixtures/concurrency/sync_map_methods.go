// run
//
// Every method of sync.Map tells what it found and what it did, and a key that cannot be compared panics.

package main

import (
	"fmt"
	"math"
	"sort"
	"sync"
)

type point struct{ x, y int }

func attempt(name string, f func()) {
	defer func() { fmt.Println(name, recover()) }()
	f()
}

func contents(m *sync.Map) []string {
	var lines []string
	m.Range(func(k, v any) bool {
		lines = append(lines, fmt.Sprint(k, "=", v))
		return true
	})
	sort.Strings(lines)
	return lines
}

func main() {
	var m sync.Map
	p := &point{1, 2}
	keys := []any{1, int64(1), "1", 1.0, true, nil, point{1, 2}, p, [2]int{1, 2}, 'a', error(nil)}
	for i, k := range keys {
		fmt.Print(k == any(p), " ")
		fmt.Println(m.LoadOrStore(k, i))
	}
	fmt.Println(m.Load(point{1, 2}))
	fmt.Println(m.Load(&point{1, 2}))
	fmt.Println(m.Load([2]int{1, 2}))
	fmt.Println(m.Load([2]int{2, 1}))

	fmt.Println(m.Swap("1", "one"))
	fmt.Println(m.Swap("2", "two"))
	fmt.Println(m.CompareAndSwap("2", "zwei", "deux"), m.CompareAndSwap("2", "two", nil), m.CompareAndSwap("2", nil, 2))
	fmt.Println(m.CompareAndSwap("3", nil, 3), m.CompareAndDelete("3", nil), m.CompareAndDelete("2", 3))
	fmt.Println(m.CompareAndDelete("2", 2))
	fmt.Println(m.LoadAndDelete(true))
	fmt.Println(m.LoadAndDelete(true))
	m.Delete(false)
	m.Delete(p)
	fmt.Println(contents(&m))

	// A NaN is never found again.
	m.Clear()
	m.Store(math.NaN(), 1)
	m.Store(math.NaN(), 2)
	_, ok := m.Load(math.NaN())
	fmt.Println(ok, len(contents(&m)))
	m.Clear()
	fmt.Println(contents(&m))

	attempt("load", func() { m.Load([]int{1}) })
	attempt("store", func() { m.Store(map[string]int{}, 1) })
	attempt("load or store", func() { m.LoadOrStore(func() {}, 1) })
	attempt("delete", func() { m.Delete([]string{}) })
	m.Store("slice", []int{1})
	attempt("swap", func() { m.CompareAndSwap("slice", []int{1}, 2) })
	attempt("compare", func() { fmt.Println(m.CompareAndDelete("none", []int{1})) })
	attempt("delete", func() { m.CompareAndDelete("slice", []int{1}) })
	fmt.Println(contents(&m))

	// Ranging sees each key at most once, whatever happens meanwhile.
	m.Clear()
	for i := range 100 {
		m.Store(i, i)
	}
	seen := map[any]int{}
	m.Range(func(k, v any) bool {
		seen[k]++
		m.Delete(k)
		m.Store(k, -1)
		m.Range(func(any, any) bool { return false })
		return true
	})
	most := 0
	for _, n := range seen {
		most = max(most, n)
	}
	fmt.Println(len(seen), most)
	calls := 0
	m.Range(func(k, v any) bool {
		calls++
		return calls < 3
	})
	fmt.Println(calls)
	attempt("range", func() { m.Range(func(k, v any) bool { panic("enough") }) })
}
