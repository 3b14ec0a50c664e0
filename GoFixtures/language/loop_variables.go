// run
//
// Each turn of a loop has its own variables.

package main

import "fmt"

func main() {
	var prints []func()
	for i := 0; i < 3; i++ {
		prints = append(prints, func() { fmt.Print(i, " ") })
	}
	for _, word := range []string{"a", "b"} {
		prints = append(prints, func() { fmt.Print(word, " ") })
	}
	for _, print := range prints {
		print()
	}
	fmt.Println()

	// A change inside the body is carried to the next turn.
	var pointers []*int
	for i := 0; i < 6; i++ {
		i++
		pointers = append(pointers, &i)
	}
	for _, p := range pointers {
		fmt.Print(*p, " ")
	}
	fmt.Println()

	for i := range 3 {
		i *= 10
		fmt.Print(i, " ")
	}
	var n int64 = 2
	for i := range n {
		fmt.Printf("%T%d ", i, i)
	}
	fmt.Println()

	i := 100
	for i = range 4 {
	}
	for range 2 {
		i++
	}
	fmt.Println(i)

	// The length is taken once, before the first turn.
	s := []int{1, 2, 3}
	for _, v := range s {
		s = append(s, v*10)
	}
	fmt.Println(s)
}
