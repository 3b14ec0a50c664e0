// run
//
// Among several ready cases a select chooses at random, so that none starves.

package main

import "fmt"

func main() {
	a, b := make(chan bool), make(chan bool)
	close(a)
	close(b)
	fromA, fromB := 0, 0
	for range 1000 {
		select {
		case <-a:
			fromA++
		case <-b:
			fromB++
		}
	}
	fmt.Println(fromA+fromB, fromA > 300, fromB > 300)

	// The order of the cases in the source makes no difference.
	c := make(chan int, 1)
	sent, received := 0, 0
	for range 1000 {
		select {
		case c <- 1:
			sent++
		case <-c:
			received++
		case <-a:
		}
	}
	fmt.Println(sent > 150, received > 150, sent-received == len(c))
}
