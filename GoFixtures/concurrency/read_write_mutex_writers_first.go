// run
//
// A writer that waits keeps new readers out, and the readers that came meanwhile go before the next writer.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.RWMutex
	mu.RLock()
	mu.RLock()
	fmt.Println("while reading:", mu.TryRLock(), mu.TryLock())
	mu.RUnlock()

	var log []string
	written := make(chan bool)
	go func() {
		mu.Lock()
		log = append(log, "first writer")
		mu.Unlock()
		written <- true
	}()
	// The writer waits for the two who read; from then on nobody else gets in.
	for mu.TryRLock() {
		mu.RUnlock()
		time.Sleep(time.Millisecond)
	}
	fmt.Println("while a writer waits:", mu.TryRLock(), mu.TryLock())

	reads := make(chan string)
	for range 3 {
		go func() {
			mu.RLock()
			defer mu.RUnlock()
			reads <- log[len(log)-1]
		}()
	}
	mu.RUnlock()
	mu.RUnlock()
	<-written
	for range 3 {
		fmt.Println("a reader sees", <-reads)
	}

	mu.Lock()
	fmt.Println("while writing:", mu.TryRLock(), mu.TryLock())
	mu.Unlock()

	reader := mu.RLocker()
	reader.Lock()
	reader.Lock()
	fmt.Println("through its reading side:", mu.TryLock(), mu.TryRLock())
	reader.Unlock()
	reader.Unlock()
	mu.RUnlock()
	fmt.Println("free again:", mu.TryLock())
}
