// run
//
// A chain of goroutines, each of which lets only those numbers pass that its prime does not divide.

package main

import "fmt"

func candidates(out chan<- int, stop <-chan struct{}) {
	for n := 2; ; n++ {
		select {
		case out <- n:
		case <-stop:
			return
		}
	}
}

func filter(in <-chan int, out chan<- int, prime int, stop <-chan struct{}) {
	for {
		n := <-in
		if n%prime == 0 {
			continue
		}
		select {
		case out <- n:
		case <-stop:
			return
		}
	}
}

func main() {
	stop := make(chan struct{})
	in := make(chan int)
	go candidates(in, stop)
	primes := []int{}
	for len(primes) < 60 {
		prime := <-in
		primes = append(primes, prime)
		out := make(chan int)
		go filter(in, out, prime, stop)
		in = out
	}
	close(stop)
	fmt.Println(primes)
}
