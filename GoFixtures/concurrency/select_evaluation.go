// run
//
// A select evaluates its channels and values once, in source order, whichever case it takes.

package main

import "fmt"

func channel(name string, c chan int) chan int {
	fmt.Print("channel ", name, "; ")
	return c
}

func value(v int) int {
	fmt.Print("value ", v, "; ")
	return v
}

func place(s []int, i int) *int {
	fmt.Print("place ", i, "; ")
	return &s[i]
}

func main() {
	full := make(chan int, 1)
	full <- 1
	ready := make(chan int, 1)
	ready <- 42
	slots := make([]int, 2)

	select {
	case channel("a", full) <- value(7):
		fmt.Println("never")
	case *place(slots, 0) = <-channel("b", nil):
		fmt.Println("never")
	case *place(slots, 1) = <-channel("c", ready):
		fmt.Println("received")
	}
	fmt.Println(slots, len(full))

	select {
	case channel("d", full) <- value(8):
	default:
		fmt.Println("default")
	}

	// The left side of a receive is evaluated only when its case is taken.
	m := map[string]int{}
	key := func(k string) string {
		fmt.Print("key ", k, "; ")
		return k
	}
	select {
	case m[key("full")] = <-channel("e", full):
		fmt.Println("received")
	case m[key("ready")] = <-channel("f", ready):
		fmt.Println("never")
	}
	fmt.Println(m)
}
