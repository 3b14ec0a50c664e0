// run
//
// Operands of a select may themselves receive, call and allocate; each is evaluated once, whichever case is taken.

package main

import "fmt"

var evaluated int

func once[T any](v T) T {
	evaluated++
	return v
}

func main() {
	in := make(chan int, 3)
	out := make(chan int, 3)
	in <- 1
	in <- 2
	in <- 3

	// The value to send is received first, even when another case is taken.
	select {
	case out <- <-in:
		fmt.Println("sent")
	}
	ready := make(chan bool, 1)
	ready <- true
	select {
	case make(chan int) <- <-in:
		fmt.Println("never")
	case <-ready:
		fmt.Println("other case", len(in))
	}
	fmt.Println(<-out, <-in)

	channels := map[string]chan int{"a": make(chan int, 1)}
	name := "a"
	select {
	case once(channels)[once(name)] <- once(5):
	case <-once(channels)["b"]:
	default:
		fmt.Println("never")
	}
	fmt.Println(evaluated, <-channels["a"])

	// A channel that comes through a channel.
	nested := make(chan chan int, 1)
	inner := make(chan int, 1)
	inner <- 9
	nested <- inner
	select {
	case v := <-<-nested:
		fmt.Println(v)
	}

	// Operands see the variables as they were.
	i := 0
	c := []chan int{make(chan int, 1), make(chan int, 1)}
	next := func() int {
		i++
		return i - 1
	}
	select {
	case c[next()] <- next():
	case <-c[next()/2]:
	}
	fmt.Println(i, len(c[0]))

	var none chan int
	select {
	case none <- once(1):
	case <-none:
	default:
		fmt.Println("default", evaluated)
	}
}
