// Channels: values handed from goroutine to goroutine, one at a time, through a buffer, and by many at once.

package main

import (
	"fmt"
	"sync"
	"time"
)

// measure runs body once to warm up and once more to time it, and prints a line for `workshop bench`: a name, what the
// work amounted to, the count of operations, and what all of them took.
func measure(name string, operations int, body func() int) {
	body()
	start := time.Now()
	work := body()
	fmt.Println(name, work, operations, time.Since(start).Nanoseconds(), "ns")
}

// pingPong sends n values to another goroutine, which answers each before the next is sent.
func pingPong(n int) int {
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
	<-back
	return sum
}

// spsc streams n values from one goroutine to another.
func spsc(capacity, n int) int {
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
	return sum
}

// mpmc streams n values from four goroutines to four others, all through one channel.
func mpmc(capacity, n int) int {
	c := make(chan int, capacity)
	sums := make(chan int, 4)
	var producers sync.WaitGroup
	for p := range 4 {
		producers.Add(1)
		go func() {
			defer producers.Done()
			for i := range n / 4 {
				c <- p + i
			}
		}()
	}
	for range 4 {
		go func() {
			sum := 0
			for v := range c {
				sum += v
			}
			sums <- sum
		}()
	}
	producers.Wait()
	close(c)
	return <-sums + <-sums + <-sums + <-sums
}

// fanIn has each of many goroutines send n values to one receiver.
func fanIn(goroutines, n int) int {
	c := make(chan int)
	for g := range goroutines {
		go func() {
			for i := range n {
				c <- g + i
			}
		}()
	}
	sum := 0
	for range goroutines * n {
		sum += <-c
	}
	return sum
}

// sieve passes all numbers through a chain of filters, one goroutine for each prime found, until there are enough.
func sieve(primes int) int {
	done := make(chan bool)
	numbers := make(chan int)
	go func() {
		for i := 2; ; i++ {
			select {
			case numbers <- i:
			case <-done:
				close(numbers)
				return
			}
		}
	}()
	sum := 0
	in := numbers
	for range primes {
		prime := <-in
		sum += prime
		out := make(chan int)
		go func(in, out chan int) {
			for n := range in {
				if n%prime != 0 {
					out <- n
				}
			}
			close(out)
		}(in, out)
		in = out
	}
	close(done)
	for range in {
	}
	return sum
}

func main() {
	measure("unbuffered_ping_pong", 200_000, func() int { return pingPong(200_000) })
	measure("unbuffered_spsc", 200_000, func() int { return spsc(0, 200_000) })
	measure("buffered_100_spsc", 1_000_000, func() int { return spsc(100, 1_000_000) })
	measure("unbuffered_mpmc_4x4", 200_000, func() int { return mpmc(0, 200_000) })
	measure("buffered_100_mpmc_4x4", 500_000, func() int { return mpmc(100, 500_000) })
	measure("fan_in_1000", 200_000, func() int { return fanIn(1000, 200) })

	start := time.Now()
	work := sieve(2000)
	fmt.Println("prime_sieve_2000", work, 2000, time.Since(start).Nanoseconds(), "ns")
}
