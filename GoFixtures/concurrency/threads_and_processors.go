// run
//
// GOMAXPROCS changes while goroutines run, some of them tied to a thread, and NumGoroutine counts them.

package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

func main() {
	runtime.LockOSThread()
	runtime.GOMAXPROCS(2)
	fmt.Println(runtime.GOMAXPROCS(0), runtime.NumCPU() > 0, runtime.NumGoroutine())

	var turns atomic.Int64
	var group sync.WaitGroup
	start := make(chan struct{})
	for i := range 8 {
		group.Add(1)
		go func() {
			defer group.Done()
			if i%2 == 0 {
				runtime.LockOSThread()
				defer runtime.UnlockOSThread()
			}
			<-start
			for range 500 {
				turns.Add(1)
				runtime.Gosched()
			}
		}()
	}
	fmt.Println(runtime.NumGoroutine())
	close(start)
	for _, processors := range []int{1, 4, 2, 8, 1} {
		runtime.GOMAXPROCS(processors)
		for range 100 {
			runtime.Gosched()
		}
	}
	group.Wait()
	runtime.UnlockOSThread()
	fmt.Println(turns.Load(), runtime.GOMAXPROCS(3), runtime.GOMAXPROCS(-1))

	// A goroutine that ends without unlocking takes its thread with it, and nobody notices.
	for range 20 {
		done := make(chan bool)
		go func() {
			runtime.LockOSThread()
			close(done)
		}()
		<-done
	}
	fmt.Println("done")
}
