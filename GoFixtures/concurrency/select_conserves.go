// run
//
// Selects on both sides of many channels lose nothing and double nothing.

package main

import (
	"fmt"
	"sync"
)

type message struct{ sender, number int }

func main() {
	const senders, receivers, each = 6, 4, 3000
	channels := []chan message{make(chan message), make(chan message, 1), make(chan message, 7), make(chan message)}
	stop := make(chan struct{})
	var sending, receiving sync.WaitGroup

	for s := range senders {
		sending.Add(1)
		go func() {
			defer sending.Done()
			for n := range each {
				m := message{s, n}
				switch {
				case s == 0:
					channels[n%4] <- m
				case s%2 == 0:
					select {
					case channels[0] <- m:
					case channels[1] <- m:
					}
				default:
					select {
					case channels[3] <- m:
					case channels[2] <- m:
					case channels[1] <- m:
					case channels[0] <- m:
					}
				}
			}
		}()
	}

	counts := make([][senders]int, receivers)
	sums := make([][senders]int, receivers)
	for r := range receivers {
		receiving.Add(1)
		go func() {
			defer receiving.Done()
			for {
				var m message
				select {
				case m = <-channels[0]:
				case m = <-channels[1]:
				case m = <-channels[2]:
				case m = <-channels[3]:
				case <-stop:
					return
				}
				counts[r][m.sender]++
				sums[r][m.sender] += m.number
			}
		}()
	}
	sending.Wait()
	close(stop)
	receiving.Wait()

	// What is still buffered was sent as well.
	var count, sum [senders]int
	for _, c := range channels {
		for len(c) > 0 {
			m := <-c
			count[m.sender]++
			sum[m.sender] += m.number
		}
	}
	for r := range receivers {
		for s := range senders {
			count[s] += counts[r][s]
			sum[s] += sums[r][s]
		}
	}
	fmt.Println(count)
	fmt.Println(sum)
}
