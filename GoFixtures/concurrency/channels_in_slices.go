// run
//
// Channels live in slices, arrays, maps and structs, and each is the same channel wherever it is copied.

package main

import "fmt"

type port struct {
	in  <-chan int
	out chan<- int
}

func main() {
	slice := make([]chan int, 3)
	for i := range slice {
		slice[i] = make(chan int, 1)
	}
	for i, c := range slice {
		c <- 10 * i
	}
	fmt.Println(<-slice[2], <-slice[0], <-slice[1])

	var array [2]chan string
	fmt.Println(array[0] == nil, array[1] == nil)
	array[1] = make(chan string, 2)
	array[1] <- "first"
	copied := array
	copied[1] <- "second"
	fmt.Println(<-array[1], <-copied[1], array == copied)

	table := map[string]chan int{"a": slice[0], "b": nil}
	table["a"] <- 7
	fmt.Println(<-slice[0], table["b"] == nil, table["c"] == nil, len(table["c"]))

	c := make(chan int, 1)
	p := port{in: c, out: c}
	p.out <- 3
	fmt.Println(len(p.in), cap(p.out), <-p.in)

	names := map[chan int]string{slice[0]: "zero", slice[1]: "one"}
	fmt.Println(names[slice[1]], names[slice[0]], names[slice[2]] == "")

	slice = append(slice, c)
	fmt.Println(len(slice), slice[3] == c, slice[3] == slice[2])
}
