// run
//
// Packages slices and maps take and give slices and maps of defined types.

package main

import (
	"fmt"
	"maps"
	"slices"
)

type IDs []int
type M map[string]int

func main() {
	a := IDs{3, 1}
	slices.Sort(a)
	b := slices.Clone(a)
	m := M{"a": 1}
	n := maps.Clone(m)
	fmt.Printf("%v %T %T\n", slices.Max(b), b, n)
	c := slices.Concat(a, b)
	fmt.Printf("%T %v\n", c, c)
	c = slices.Insert(c, 1, 9, 8)
	d := slices.DeleteFunc(c, func(i int) bool { return i > 8 })
	i, found := slices.BinarySearch([]string{"a", "c"}, "b")
	fmt.Println(i, found)
	fmt.Println(c, d, slices.Contains(d, 8), slices.Equal(a, b))
}
