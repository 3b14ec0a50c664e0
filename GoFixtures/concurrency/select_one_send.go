// run
//
// A select performs exactly one of its ready cases.

package main

import "fmt"

func main() {
	a, b, c := make(chan int, 100), make(chan int, 100), make(chan int, 100)
	for i := range 90 {
		select {
		case a <- i:
		case b <- i:
		case c <- i:
		}
	}
	fmt.Println(len(a) + len(b) + len(c))

	seen := map[int]int{}
	for len(a)+len(b)+len(c) > 0 {
		select {
		case v := <-a:
			seen[v]++
		case v := <-b:
			seen[v]++
		case v := <-c:
			seen[v]++
		}
	}
	once := true
	for i := range 90 {
		once = once && seen[i] == 1
	}
	fmt.Println(len(seen), once)

	// Blocked senders: each select takes a value from exactly one of them.
	left, right := make(chan string), make(chan string)
	go func() { left <- "left" }()
	go func() { right <- "right" }()
	got := map[string]bool{}
	for range 2 {
		select {
		case s := <-left:
			got[s] = true
		case s := <-right:
			got[s] = true
		}
	}
	fmt.Println(got)
}
