// run
//
// Assigning an array, or passing it, copies every element.

package main

import "fmt"

type board [3][3]rune

func mark(b board, r rune) board {
	b[1][1] = r
	return b
}

func markInPlace(b *board, r rune) {
	b[0][0] = r
	for i := range b {
		b[i][2] = r
	}
}

func (b board) String() string {
	text := ""
	for _, row := range b {
		text += string(row[:]) + "/"
	}
	return text
}

func main() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 10
	fmt.Println(a, b, a == b, a == [...]int{1, 2, 3})

	var game board
	for i := range game {
		for j := range game[i] {
			game[i][j] = '.'
		}
	}
	fmt.Println(mark(game, 'x'), game)
	markInPlace(&game, 'o')
	fmt.Println(game)

	part := a[1:]
	part[0] = 99
	fmt.Println(a, part, len(part), cap(part))

	// The range works on a copy of the array, taken before the loop.
	for i, v := range a {
		a[2] = 1000
		fmt.Print(i, "=", v, " ")
	}
	fmt.Println(a)

	visits := map[[2]int]string{{0, 1}: "up", {1, 0}: "right"}
	fmt.Println(visits[[2]int{1, 0}], len(visits))
}
