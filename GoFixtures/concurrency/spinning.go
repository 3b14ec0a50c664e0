// run
//
// With one processor, goroutines that spin on atomics, locks, lengths and selects do not starve the one they wait for.

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// spin lets two goroutines turn round until turn says no, which it does some time after release has run.
func spin(name string, turn func() bool, release func()) {
	var group sync.WaitGroup
	for range 2 {
		group.Add(1)
		go func() {
			defer group.Done()
			for turn() {
			}
		}()
	}
	runtime.Gosched()
	time.Sleep(time.Millisecond)
	release()
	group.Wait()
	fmt.Println(name, "ended")
}

func main() {
	runtime.GOMAXPROCS(1)

	var flag atomic.Bool
	spin("atomic load", func() bool { return !flag.Load() }, func() { flag.Store(true) })

	var number atomic.Int64
	spin("compare and swap", func() bool { return !number.CompareAndSwap(1, 1) }, func() { number.Store(1) })

	var mu sync.Mutex
	mu.Lock()
	spin("TryLock", func() bool {
		if !mu.TryLock() {
			return true
		}
		mu.Unlock()
		return false
	}, mu.Unlock)

	values := make(chan int, 1)
	spin("len of a channel", func() bool { return len(values) == 0 }, func() { values <- 1 })

	closing := make(chan int)
	spin("select with default", func() bool {
		select {
		case <-closing:
			return false
		default:
			return true
		}
	}, func() { close(closing) })

	var seen atomic.Int32
	spin("Gosched", func() bool {
		runtime.Gosched()
		return seen.Load() == 0
	}, func() { seen.Store(1) })
}
