// run
//
// With one processor, a loop that calls nothing holds up nobody: timers fire and others run.

package main

import (
	"fmt"
	"runtime"
	"time"
)

// collatz counts the steps of all numbers below limit, for a while.
func collatz(limit int) int {
	steps := 0
	for start := 1; start < limit; start++ {
		for n := start; n != 1; steps++ {
			if n%2 == 0 {
				n /= 2
			} else {
				n = 3*n + 1
			}
		}
	}
	return steps
}

func main() {
	runtime.GOMAXPROCS(1)
	result := make(chan int)
	go func() { result <- collatz(3000000) }()

	ticks := 0
	ticker := time.NewTicker(time.Millisecond)
	for ticks < 3 {
		select {
		case <-ticker.C:
			ticks++
		case steps := <-result:
			fmt.Println("nobody else ran before", steps)
			return
		}
	}
	fmt.Println("ticked while the loop ran:", ticks)
	fmt.Println(<-result)
}
