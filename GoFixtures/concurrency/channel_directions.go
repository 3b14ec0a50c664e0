// run
//
// A channel becomes send-only or receive-only wherever it is assigned as such, and stays the same channel.

package main

import "fmt"

type source <-chan int

type sink chan<- int

type pipe struct {
	in  <-chan int
	out chan<- int
}

func generate(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func double(in <-chan int, out chan<- int) {
	for v := range in {
		out <- 2 * v
	}
	close(out)
}

func drain(in ...<-chan int) (sum int) {
	for _, c := range in {
		for v := range c {
			sum += v
		}
	}
	return
}

func (s source) total() int { return drain(s) }

func main() {
	c := make(chan int, 3)
	var receive <-chan int = c
	var send chan<- int = c
	send <- 1
	fmt.Println(<-receive, receive == c, send == c, len(receive), cap(send))

	p := pipe{in: c, out: c}
	p.out <- 2
	fmt.Println(<-p.in)

	sinks := map[string]chan<- int{"c": c}
	sinks["c"] <- 3
	sources := []<-chan int{c, receive}
	fmt.Println(<-sources[1], sources[0] == sources[1])

	doubled := make(chan int)
	go double(generate(5), doubled)
	fmt.Println(drain(doubled))

	fmt.Println(source(generate(4)).total())
	s := sink(c)
	s <- 9
	fmt.Println(<-c)

	ends := make(chan (<-chan int), 2)
	ends <- c
	ends <- generate(3)
	close(ends)
	c <- 5
	close(c)
	for end := range ends {
		fmt.Print(drain(end), " ")
	}
	fmt.Println()

	var none source
	fmt.Println(none == nil, len(none), cap(none))
}
