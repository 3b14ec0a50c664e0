// run
//
// A timer fires once after its time, unless it is stopped, and a ticker fires again and again.

package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	select {
	case <-time.After(30 * time.Millisecond):
		fmt.Println("timed out", time.Since(start) >= 30*time.Millisecond)
	case <-make(chan int):
	}

	stopped := time.NewTimer(time.Hour)
	fmt.Println("stopped in time", stopped.Stop(), stopped.Stop())
	fmt.Println("was active", stopped.Reset(time.Millisecond))
	<-stopped.C
	fmt.Println("fired after reset")

	ticker := time.NewTicker(5 * time.Millisecond)
	for i := range 3 {
		<-ticker.C
		fmt.Println("tick", i)
	}
	ticker.Stop()

	fired := make(chan string)
	time.AfterFunc(5*time.Millisecond, func() { fired <- "function ran" })
	fmt.Println(<-fired)

	// The shorter sleep ends first.
	order := make(chan int, 3)
	for _, n := range []int{90, 10, 50} {
		go func() {
			time.Sleep(time.Duration(n) * time.Millisecond)
			order <- n
		}()
	}
	fmt.Println(<-order, <-order, <-order)

	fmt.Println(1500*time.Millisecond, time.Duration(0), 2*time.Hour+3*time.Second, time.Duration(1500).Seconds())
}
