// run
//
// The concurrent prime sieve: a chain of filters, one goroutine per prime.

package main

import "fmt"

// generate sends 2, 3, 4, … to the first filter.
func generate(out chan<- int) {
	for i := 2; ; i++ {
		out <- i
	}
}

// filter passes on what its prime does not divide.
func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if n := <-in; n%prime != 0 {
			out <- n
		}
	}
}

func main() {
	numbers := make(chan int)
	go generate(numbers)
	sum := 0
	for i := range 100 {
		prime := <-numbers
		sum += prime
		if i < 20 {
			fmt.Print(prime, " ")
		}
		filtered := make(chan int)
		go filter(numbers, filtered, prime)
		numbers = filtered
	}
	fmt.Println("…")
	fmt.Println(sum)
}
