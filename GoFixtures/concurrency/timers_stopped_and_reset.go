// run
//
// After Stop or Reset no earlier firing of a timer can be received, and channels of timers look unbuffered.

package main

import (
	"fmt"
	"time"
)

func empty(c <-chan time.Time) bool {
	select {
	case <-c:
		return false
	default:
		return true
	}
}

func attempt(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	timer := time.NewTimer(time.Hour)
	fmt.Println(timer.Stop(), timer.Stop(), timer.Reset(time.Hour), timer.Reset(time.Millisecond))
	<-timer.C
	fmt.Println("fired", timer.Stop(), timer.Reset(time.Millisecond))
	time.Sleep(10 * time.Millisecond)
	fmt.Println(len(timer.C), cap(timer.C))
	fmt.Println(timer.Stop(), empty(timer.C))

	timer.Reset(time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	fmt.Println(timer.Reset(time.Hour), empty(timer.C), timer.Stop())

	fired := make(chan string, 5)
	call := time.AfterFunc(time.Hour, func() { fired <- "called" })
	fmt.Println(call.Stop(), call.C == nil, call.Reset(time.Millisecond))
	fmt.Println(<-fired, call.Stop(), call.Reset(0))
	fmt.Println(<-fired)

	ticker := time.NewTicker(time.Hour)
	fmt.Println(len(ticker.C), cap(ticker.C))
	ticker.Reset(time.Millisecond)
	<-ticker.C
	<-ticker.C
	time.Sleep(5 * time.Millisecond)
	ticker.Stop()
	fmt.Println(empty(ticker.C))
	ticker.Reset(2 * time.Millisecond)
	last := <-ticker.C
	for range 3 {
		now := <-ticker.C
		if !now.After(last) {
			fmt.Println("backwards")
		}
		last = now
	}
	ticker.Stop()

	// Earlier deadlines come first.
	start := time.Now()
	long, short := time.After(30*time.Millisecond), time.After(2*time.Millisecond)
	select {
	case <-long:
		fmt.Println("long")
	case at := <-short:
		fmt.Println("short", at.Sub(start) >= 2*time.Millisecond)
	}
	<-long
	fmt.Println(time.Since(start) >= 30*time.Millisecond, time.Tick(0) == nil)
	attempt(func() { time.NewTicker(0) })
	attempt(func() { ticker.Reset(-1) })
}
