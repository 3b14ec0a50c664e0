// run
//
// A select may name one channel in several cases, to send and to receive, and never talks to itself.

package main

import (
	"fmt"
	"sync"
)

func main() {
	// Buffered: one goroutine alone takes both sides in turn.
	c := make(chan int, 1)
	sent, received := 0, 0
	for i := range 2000 {
		select {
		case c <- i:
			sent++
		case <-c:
			received++
		}
	}
	fmt.Println(sent, received, len(c))

	// Unbuffered: a select that sends and receives needs a partner, and each exchange has exactly two sides.
	d := make(chan int)
	var group sync.WaitGroup
	sums := make([]int, 2)
	for side := range 2 {
		group.Add(1)
		go func() {
			defer group.Done()
			for i := range 1000 {
				select {
				case d <- i:
					sums[side]--
				case <-d:
					sums[side]++
				}
			}
		}()
	}
	group.Wait()
	fmt.Println(sums[0] + sums[1])

	// Alone, such a select is not ready.
	select {
	case d <- 1:
		fmt.Println("sent to itself")
	case v := <-d:
		fmt.Println("received from itself", v)
	default:
		fmt.Println("no partner")
	}

	// The same case several times.
	e := make(chan string, 1)
	chosen := [3]int{}
	for range 300 {
		e <- "x"
		select {
		case <-e:
			chosen[0]++
		case <-e:
			chosen[1]++
		case v, ok := <-e:
			if v == "x" && ok {
				chosen[2]++
			}
		}
	}
	fmt.Println(chosen[0]+chosen[1]+chosen[2], chosen[0] > 20, chosen[1] > 20, chosen[2] > 20)

	// Waiting on the same channel in several cases.
	f := make(chan int)
	go func() {
		for i := range 100 {
			f <- i
		}
		close(f)
	}()
	total, open := 0, true
	for open {
		var v int
		select {
		case v, open = <-f:
		case v, open = <-f:
		}
		total += v
	}
	fmt.Println(total)
}
