// run
//
// A mutex may be unlocked by another goroutine, and who waits gets it in spite of one that always comes back.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	unlocked := make(chan bool)
	go func() {
		mu.Unlock()
		unlocked <- true
	}()
	<-unlocked
	mu.Lock()
	go func() {
		time.Sleep(time.Millisecond)
		mu.Unlock()
	}()
	mu.Lock()
	fmt.Println("handed over", mu.TryLock())
	mu.Unlock()

	// Somebody holds the lock nearly always.
	stop := false
	hog := make(chan int)
	go func() {
		rounds := 0
		for done := false; !done; rounds++ {
			mu.Lock()
			time.Sleep(100 * time.Microsecond)
			done = stop
			mu.Unlock()
		}
		hog <- rounds
	}()
	for range 5 {
		time.Sleep(100 * time.Microsecond)
		mu.Lock()
		mu.Unlock()
	}
	mu.Lock()
	stop = true
	mu.Unlock()
	fmt.Println("the hog ran", <-hog > 0)

	// All who wait get it, each once.
	var wg sync.WaitGroup
	order := make(map[int]int)
	mu.Lock()
	for i := range 50 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			order[i]++
		})
	}
	mu.Unlock()
	wg.Wait()
	total := 0
	for _, n := range order {
		total += n
	}
	fmt.Println(len(order), total)
}
