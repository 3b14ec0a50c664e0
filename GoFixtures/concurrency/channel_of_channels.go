// run
//
// A channel may carry channels, functions and pointers.

package main

import "fmt"

type request struct {
	n     int
	reply chan int
}

func serve(requests <-chan request) {
	total := 0
	for r := range requests {
		total += r.n
		r.reply <- total
	}
}

func main() {
	requests := make(chan request)
	go serve(requests)
	reply := make(chan int)
	for _, n := range []int{5, 10, 20} {
		requests <- request{n, reply}
		fmt.Println("total", <-reply)
	}
	close(requests)

	work := make(chan func() string, 2)
	work <- func() string { return "first" }
	work <- func() string { return "second" }
	close(work)
	for f := range work {
		fmt.Println(f())
	}

	chans := make(chan chan string, 1)
	inner := make(chan string, 1)
	chans <- inner
	inner <- "through two channels"
	fmt.Println(<-<-chans)

	errs := make(chan error, 1)
	errs <- nil
	fmt.Println(<-errs)
}
