// run
//
// A select with a default never waits.

package main

import "fmt"

func try(c chan int) string {
	select {
	case v, ok := <-c:
		return fmt.Sprint("got ", v, " ", ok)
	default:
		return "nothing ready"
	}
}

func offer(c chan int, v int) bool {
	select {
	case c <- v:
		return true
	default:
		return false
	}
}

func main() {
	c := make(chan int, 1)
	fmt.Println(try(c))
	fmt.Println(offer(c, 1), offer(c, 2))
	fmt.Println(try(c))
	close(c)
	fmt.Println(try(c))

	unbuffered := make(chan int)
	fmt.Println(offer(unbuffered, 1), try(unbuffered))

	select {
	default:
		fmt.Println("only a default")
	}

	var none chan int
	fmt.Println(offer(none, 1), try(none))
}
