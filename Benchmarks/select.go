// Select: one of several channels, some of them ready, none of them ready yet, or none ready at all.

package main

import (
	"fmt"
	"time"
)

// measure runs body once to warm up and once more to time it, and prints a line for `workshop bench`: a name, what the
// work amounted to, the count of operations, and what all of them took.
func measure(name string, operations int, body func() int) {
	body()
	start := time.Now()
	work := body()
	fmt.Println(name, work, operations, time.Since(start).Nanoseconds(), "ns")
}

// channels makes n channels; with a capacity of one, each has the value 1 in it.
func channels(n, capacity int) []chan int {
	made := make([]chan int, n)
	for i := range made {
		made[i] = make(chan int, capacity)
		if capacity > 0 {
			made[i] <- 1
		}
	}
	return made
}

// feed sends n values round and round over channels without a buffer, so that who selects has to wait.
func feed(c []chan int, n int) {
	for i := range n {
		c[i%len(c)] <- i
	}
}

func two(c []chan int, n int, ready bool) int {
	c0, c1 := c[0], c[1]
	sum := 0
	for range n {
		v, chosen := 0, c0
		select {
		case v = <-c0:
		case v = <-c1:
			chosen = c1
		}
		sum += v
		if ready {
			chosen <- v
		}
	}
	return sum
}

func four(c []chan int, n int, ready bool) int {
	c0, c1, c2, c3 := c[0], c[1], c[2], c[3]
	sum := 0
	for range n {
		v, chosen := 0, c0
		select {
		case v = <-c0:
		case v = <-c1:
			chosen = c1
		case v = <-c2:
			chosen = c2
		case v = <-c3:
			chosen = c3
		}
		sum += v
		if ready {
			chosen <- v
		}
	}
	return sum
}

func sixteen(c []chan int, n int, ready bool) int {
	c0, c1, c2, c3, c4, c5, c6, c7 := c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]
	c8, c9, c10, c11, c12, c13, c14, c15 := c[8], c[9], c[10], c[11], c[12], c[13], c[14], c[15]
	sum := 0
	for range n {
		v, chosen := 0, c0
		select {
		case v = <-c0:
		case v = <-c1:
			chosen = c1
		case v = <-c2:
			chosen = c2
		case v = <-c3:
			chosen = c3
		case v = <-c4:
			chosen = c4
		case v = <-c5:
			chosen = c5
		case v = <-c6:
			chosen = c6
		case v = <-c7:
			chosen = c7
		case v = <-c8:
			chosen = c8
		case v = <-c9:
			chosen = c9
		case v = <-c10:
			chosen = c10
		case v = <-c11:
			chosen = c11
		case v = <-c12:
			chosen = c12
		case v = <-c13:
			chosen = c13
		case v = <-c14:
			chosen = c14
		case v = <-c15:
			chosen = c15
		}
		sum += v
		if ready {
			chosen <- v
		}
	}
	return sum
}

// both times one selecting function on channels that are all ready, then on channels that are fed one at a time.
func both(name string, width, n int, choose func(c []chan int, n int, ready bool) int) {
	full := channels(width, 1)
	measure(name+"_ready", n, func() int { return choose(full, n, true) })
	empty := channels(width, 0)
	measure(name+"_waiting", n, func() int {
		go feed(empty, n)
		return choose(empty, n, false)
	})
}

// polling asks a channel that has nothing.
func polling(n int) int {
	c := make(chan int)
	missed := 0
	for range n {
		select {
		case <-c:
		default:
			missed++
		}
	}
	return missed
}

// pollingReady asks a channel that has something every time.
func pollingReady(n int) int {
	c := make(chan int, 1)
	sum := 0
	for i := range n {
		c <- i
		select {
		case v := <-c:
			sum += v
		default:
		}
	}
	return sum
}

func main() {
	both("select_2", 2, 300_000, two)
	both("select_4", 4, 200_000, four)
	both("select_16", 16, 50_000, sixteen)
	measure("select_default_missed", 5_000_000, func() int { return polling(5_000_000) })
	measure("select_default_taken", 1_000_000, func() int { return pollingReady(1_000_000) })
}
