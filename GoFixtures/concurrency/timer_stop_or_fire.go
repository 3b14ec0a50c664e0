// run
//
// A function that a timer calls runs exactly when Stop or Reset did not prevent it, however close they come.

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// race stops n timers at about the time they fire. Stop tells which of them never will.
func race(n int) (lost int) {
	var fired, stopped atomic.Int64
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func() {
			wait := time.Duration(i%50) * time.Microsecond
			done := make(chan bool, 1)
			timer := time.AfterFunc(wait, func() {
				fired.Add(1)
				done <- true
			})
			time.Sleep(wait)
			if timer.Stop() {
				stopped.Add(1)
			} else {
				<-done
			}
			wg.Done()
		}()
	}
	wg.Wait()
	return n - int(fired.Load()+stopped.Load())
}

// again sets one timer anew at about the time it fires: it fires once for each Reset that came too late, and at last.
func again(n int) (missing int64) {
	var fired atomic.Int64
	timer := time.AfterFunc(0, func() { fired.Add(1) })
	expected := int64(1)
	for i := range n {
		time.Sleep(time.Duration(i%20) * time.Microsecond)
		if !timer.Reset(time.Duration(i%20) * time.Microsecond) {
			expected++
		}
	}
	for range 2000 {
		if fired.Load() == expected {
			break
		}
		time.Sleep(time.Millisecond)
	}
	return expected - fired.Load()
}

func main() {
	runtime.GOMAXPROCS(8)
	fmt.Println("neither fired nor stopped:", race(20_000))
	fmt.Println("set and never fired:", again(5_000))
}
