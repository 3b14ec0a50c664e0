// run
//
// Two goroutines hand a ball to each other over unbuffered channels.

package main

import "fmt"

type ball struct{ hits int }

func player(name string, in <-chan *ball, out chan<- *ball, finished chan<- string) {
	for b := range in {
		b.hits++
		if b.hits == 1001 {
			finished <- name
			close(out)
			return
		}
		out <- b
	}
	finished <- name
}

func main() {
	left, right := make(chan *ball), make(chan *ball)
	finished := make(chan string)
	go player("ping", left, right, finished)
	go player("pong", right, left, finished)
	b := new(ball)
	left <- b
	fmt.Println(<-finished, <-finished, b.hits)
}
