// How slices grow and share, and what sorting, maps and packages slices and maps make of them.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"
)

type person struct {
	Name string
	Age  int
}

type byAge []person

func (p byAge) Len() int           { return len(p) }
func (p byAge) Less(i, j int) bool { return p[i].Age < p[j].Age }
func (p byAge) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }

var sink any

func growth[T any](v T) {
	var s []T
	defer func() { sink = s }() // a slice that escapes, as most do
	last := -1
	for i := 0; i < 3000; i++ {
		if cap(s) != last {
			last = cap(s)
			fmt.Print(last, " ")
		}
		s = append(s, v)
	}
	fmt.Println()
}

func numbers(n int) []int {
	s := make([]int, n)
	x := uint32(12345)
	for i := range s {
		x = x*1664525 + 1013904223
		s[i] = int(x >> 16)
	}
	return s
}

func main() {
	growth(1)
	growth(byte(1))
	growth(int32(1))
	growth("s")
	growth([3]int{})
	growth(int16(1))
	growth(any(1))
	for _, n := range []int{1, 2, 3, 5, 7, 9, 17, 33, 100, 513} {
		a, b, c := append([]int(nil), make([]int, n)...), append([]byte("abc"), make([]byte, n)...), append(make([]int, 5), make([]int, n)...)
		sink = [][]int{a, c}
		fmt.Print(cap(a), " ", cap(b), " ", cap(c), " ")
		sink = b
	}
	fmt.Println()
	a := []int{1, 2, 3, 4, 5}
	b := a[1:3]
	b = append(b, 99)
	fmt.Println(a, b, len(b), cap(b))
	c := a[1:3:3]
	c = append(c, 77)
	fmt.Println(a, c, len(c), cap(c))
	fmt.Println(copy(a[1:], a), a, copy(a, []int{9, 8}), a)
	var arr [5]int
	s := arr[1:3]
	s[0] = 5
	s = append(s, 6)
	fmt.Println(arr, s, cap(s))
	arr2 := arr
	arr2[0] = 100
	fmt.Println(arr == arr2, arr, arr2)
	d := make([]int, 2, 10)
	e := d[:4]
	e[3] = 9
	fmt.Println(d, e, d[:10])
	for _, n := range []int{0, 1, 5, 12, 13, 50, 1000} {
		x := numbers(n)
		sort.Ints(x)
		y := numbers(n)
		sort.Slice(y, func(i, j int) bool { return y[i] < y[j] })
		z := numbers(n)
		slices.SortFunc(z, func(a, b int) int { return cmp.Compare(a, b) })
		w := numbers(n)
		sort.Sort(sort.Reverse(sort.IntSlice(w)))
		slices.Reverse(w)
		fmt.Println(slices.Equal(x, y), slices.Equal(x, z), slices.Equal(x, w), sort.IntsAreSorted(x), sort.SearchInts(x, 30000))
		if n <= 50 {
			fmt.Println(x)
		}
	}
	people := []person{}
	for i, v := range numbers(200) {
		people = append(people, person{fmt.Sprint("p", i), v % 10})
	}
	p1, p2 := slices.Clone(people), slices.Clone(people)
	sort.SliceStable(people, func(i, j int) bool { return people[i].Age < people[j].Age })
	sort.Stable(byAge(p1))
	slices.SortStableFunc(p2, func(a, b person) int { return a.Age - b.Age })
	fmt.Println(people)
	fmt.Println(slices.Equal(people, p1), slices.Equal(people, p2))
	t := []string{"b", "a", "c", "a"}
	fmt.Println(slices.Index(t, "a"), slices.Contains(t, "z"), slices.Max(t), slices.Min(t), slices.Insert(slices.Clone(t), 1, "x", "y"), slices.Delete(slices.Clone(t), 1, 3))
	slices.Sort(t)
	fmt.Println(t, slices.Compact(slices.Clone(t)), slices.IndexFunc(t, func(s string) bool { return s > "a" }))
	i, ok := slices.BinarySearch(t, "b")
	fmt.Println(i, ok, slices.Replace([]int{1, 2, 3, 4}, 1, 3, 9, 9, 9), slices.Repeat([]int{1, 2}, 2), slices.Concat([]int{1}, nil, []int{2, 3}))
	for ch := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(ch, cap(ch), " ")
	}
	fmt.Println()
	m := map[string]int{"one": 1, "two": 2, "three": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)), len(m), m["none"])
	m2 := maps.Clone(m)
	delete(m2, "one")
	m2["two"]++
	fmt.Println(maps.Equal(m, m2), m, m2)
	maps.DeleteFunc(m2, func(k string, v int) bool { return v == 3 })
	fmt.Println(m2, slices.Collect(strings.SplitSeq("a,b", ",")), min(3, 1, 2), max(2.5, 1))
	seen := 0
	big := map[int]int{}
	for i := range 1000 {
		big[i] = i
	}
	for k := range big {
		seen++
		delete(big, k)
		delete(big, (k+1)%1000)
	}
	fmt.Println(len(big), seen >= 500 && seen <= 1000)
	idx, found := sort.Find(len(t), func(i int) int { return strings.Compare("b", t[i]) })
	fmt.Println(idx, found, cmp.Compare("a", "b"), cmp.Or(0, 3, 4))
}
