// run
//
// Gosched lets other goroutines run, and main's end ends them all.

package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	var ready atomic.Bool
	go func() { ready.Store(true) }()
	spins := 0
	for !ready.Load() {
		runtime.Gosched()
		spins++
	}
	fmt.Println("ready", spins >= 0)

	var turns [2]int
	done := make(chan bool)
	for i := range turns {
		go func() {
			for range 100 {
				turns[i]++
				runtime.Gosched()
			}
			done <- true
		}()
	}
	<-done
	<-done
	fmt.Println(turns, runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0)

	go func() {
		for {
			runtime.Gosched()
		}
	}()
	go func() { select {} }()
	fmt.Println("main ends")
}
