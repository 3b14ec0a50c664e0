// run
//
// A slice may be spread into what packages take any number of.

package main

import (
	"cmp"
	"fmt"
	"slices"
)

func main() {
	parts := [][]int{{1, 2}, nil, {3}}
	all := slices.Concat(parts...)
	fmt.Println(all, slices.Concat([][]string{}...) == nil)
	all = slices.Insert(all, 1, all...)
	fmt.Println(all, slices.Insert(all, 0, []int(nil)...))
	all = slices.Replace(all, 0, 4, all[3:5]...)
	words := []string{"", "a", "b"}
	fmt.Println(all, cmp.Or(all[:0]...), cmp.Or(words...))
	arrays := slices.Insert([][2]int{{1}}, 0, [][2]int{{2}, {3}}...)
	arrays[0][1] = 9
	fmt.Println(arrays)
}
