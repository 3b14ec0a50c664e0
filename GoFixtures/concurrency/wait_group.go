// run
//
// A wait group waits until as many goroutines are done as were added.

package main

import (
	"fmt"
	"sync"
)

func main() {
	results := make([]int, 10)
	var wg sync.WaitGroup
	for i := range results {
		wg.Add(1)
		go func(n int) {
			defer wg.Done()
			results[n] = n * n
		}(i)
	}
	wg.Wait()
	fmt.Println(results)

	// Go adds, starts and is done by itself.
	var mu sync.Mutex
	sum := 0
	for i := range 5 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			sum += i
		})
	}
	wg.Wait()
	fmt.Println(sum)

	// Several goroutines may wait for the same group.
	wg.Add(1)
	released := make(chan int)
	for i := range 3 {
		go func() {
			wg.Wait()
			released <- i
		}()
	}
	wg.Done()
	fmt.Println(<-released + <-released + <-released)

	defer func() { fmt.Println(recover()) }()
	wg.Done()
}
