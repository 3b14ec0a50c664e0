// run
//
// A buffered channel limits how many goroutines work at the same time.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type semaphore chan struct{}

func (s semaphore) acquire() { s <- struct{}{} }
func (s semaphore) release() { <-s }

func main() {
	const limit = 3
	slots := make(semaphore, limit)
	var active, peak atomic.Int32
	var wg sync.WaitGroup
	for range 12 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			slots.acquire()
			defer slots.release()
			now := active.Add(1)
			for {
				top := peak.Load()
				if now <= top || peak.CompareAndSwap(top, now) {
					break
				}
			}
			time.Sleep(5 * time.Millisecond)
			active.Add(-1)
		}()
	}
	wg.Wait()
	fmt.Println(peak.Load() <= limit, active.Load(), len(slots), cap(slots))
}
