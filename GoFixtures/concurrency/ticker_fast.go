// run
//
// Tickers that are due again at once keep nobody from running, nor one another.

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// busy sleeps a nanosecond at a time, and collects, until it is told to stop.
func busy(stop *atomic.Bool) {
	for !stop.Load() {
		runtime.GC()
		time.Sleep(time.Nanosecond)
	}
}

func main() {
	var stop atomic.Bool
	for range 2 {
		go busy(&stop)
	}
	first, second := time.NewTicker(1), time.NewTicker(1)
	for range 100 {
		<-first.C
	}
	fmt.Println("a hundred ticks")
	var receivers sync.WaitGroup
	for range 10 {
		receivers.Go(func() {
			for range 100 {
				<-second.C
			}
		})
	}
	receivers.Wait()
	stop.Store(true)
	first.Stop()
	second.Stop()
	fmt.Println("a thousand more")
}
