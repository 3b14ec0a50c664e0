// run
//
// A nil channel is never ready, so setting a channel to nil switches its case off.

package main

import "fmt"

func merge(a, b <-chan int) []int {
	var merged []int
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			merged = append(merged, v)
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			merged = append(merged, v)
		}
	}
	return merged
}

func numbers(from, to int) <-chan int {
	c := make(chan int, 2)
	go func() {
		for i := from; i < to; i++ {
			c <- i
		}
		close(c)
	}()
	return c
}

func main() {
	sum := 0
	merged := merge(numbers(0, 10), numbers(100, 105))
	for _, v := range merged {
		sum += v
	}
	fmt.Println(len(merged), sum)
	fmt.Println(merge(nil, nil) == nil)

	var out chan string
	in := make(chan string, 1)
	in <- "in"
	for turn := range 2 {
		select {
		case v := <-in:
			fmt.Println("turn", turn, "received", v)
			out = make(chan string, 1)
		case out <- "out":
			fmt.Println("turn", turn, "sent", <-out)
		}
	}
}
