// Channels: handing values from one goroutine to another.

package main

import (
	"fmt"
	"time"
)

// report prints one line for `workshop bench`: a name, what the work amounted to, and nanoseconds per operation.
func report(name string, work int, operations int, start time.Time) {
	fmt.Println(name, work, time.Since(start).Nanoseconds()/int64(operations))
}

func roundTrips(n int) {
	start := time.Now()
	there, back := make(chan int), make(chan int)
	go func() {
		for v := range there {
			back <- v + 1
		}
		close(back)
	}()
	sum := 0
	for i := range n {
		there <- i
		sum += <-back
	}
	close(there)
	report("unbuffered_round_trip", sum, n, start)
}

func stream(name string, capacity, n int) {
	start := time.Now()
	c := make(chan int, capacity)
	go func() {
		for i := range n {
			c <- i
		}
		close(c)
	}()
	sum := 0
	for v := range c {
		sum += v
	}
	report(name, sum, n, start)
}

func selecting(n int) {
	start := time.Now()
	a, b, done := make(chan int), make(chan int), make(chan bool)
	produce := func(c chan int) {
		for i := range n / 2 {
			c <- i
		}
		done <- true
	}
	go produce(a)
	go produce(b)
	sum := 0
	for finished := 0; finished < 2; {
		select {
		case v := <-a:
			sum += v
		case v := <-b:
			sum += v
		case <-done:
			finished++
		}
	}
	report("select_of_three", sum, n, start)
}

func sieve(primes int) {
	start := time.Now()
	numbers := make(chan int)
	go func() {
		for i := 2; ; i++ {
			numbers <- i
		}
	}()
	sum := 0
	in := numbers
	for range primes {
		prime := <-in
		sum += prime
		out := make(chan int)
		go func(in, out chan int) {
			for {
				if n := <-in; n%prime != 0 {
					out <- n
				}
			}
		}(in, out)
		in = out
	}
	report("prime_sieve", sum, primes, start)
}

func main() {
	roundTrips(300_000)
	stream("unbuffered_stream", 0, 500_000)
	stream("buffered_stream", 128, 3_000_000)
	selecting(300_000)
	sieve(400)
}
