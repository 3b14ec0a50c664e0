// run
//
// Slices share the array under them until an append has to move.

package main

import "fmt"

func fill(s []int) {
	for i := range s {
		s[i] = i * i
	}
}

func main() {
	base := make([]int, 5, 8)
	fill(base)
	head, tail := base[:2], base[2:]
	fmt.Println(len(head), cap(head), head, len(tail), cap(tail), tail)

	// This append has room, so it writes over tail.
	head = append(head, 100)
	fmt.Println(base, tail[0])

	// A full slice expression leaves no room, so this one moves.
	own := append(base[:2:2], 7)
	own[0] = -1
	fmt.Println(base[0], own)

	fmt.Println(copy(base[1:], base), base)
	fmt.Println(copy(base, []int{9, 9}), base)

	var grown []int
	for i := range 10 {
		grown = append(grown, i)
	}
	grown = append(grown[:3], grown[6:]...)
	fmt.Println(grown, len(grown))

	sparse := []string{2: "two", "three", 0: "zero"}
	fmt.Printf("%q %d\n", sparse, len(sparse))

	table := [][]int{{1}, {2, 3}, nil}
	table[2] = append(table[2], table[1]...)
	table[1][0] = 20
	fmt.Println(table, len(table))

	fmt.Println(string(append([]byte("go"), " on"...)))
	clear(base)
	fmt.Println(base, base[:cap(base)][5:])
}
