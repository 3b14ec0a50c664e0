// run
//
// The function and arguments of a go statement are evaluated before the goroutine starts.

package main

import (
	"fmt"
	"sync"
)

type greeter struct{ name string }

func (g greeter) greet(out chan<- string, times int) {
	out <- fmt.Sprint(g.name, " ", times)
}

func (g *greeter) greetLater(out chan<- string) { out <- g.name }

func main() {
	out := make(chan string)
	g := greeter{"Ann"}
	n := 1
	go g.greet(out, n)
	g.name, n = "Bob", 2
	fmt.Println(<-out)

	go g.greetLater(out)
	fmt.Println(<-out)

	work := func(s string) { out <- "first " + s }
	go work("work")
	work = func(s string) { out <- "second " + s }
	fmt.Println(<-out)
	go work("work")
	fmt.Println(<-out)

	// Captured variables are shared, parameters are not.
	var wg sync.WaitGroup
	shared := 0
	wg.Add(1)
	go func(copied int) {
		defer wg.Done()
		shared += 10
		copied += 10
	}(shared)
	wg.Wait()
	fmt.Println(shared)

	squares := make([]chan int, 4)
	for i := range squares {
		squares[i] = make(chan int)
		go func() { squares[i] <- i * i }()
	}
	for _, c := range squares {
		fmt.Print(<-c, " ")
	}
	fmt.Println()
}
