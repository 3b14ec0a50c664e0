// run
//
// A mutex lets one goroutine at a time change the counter.

package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counter) increment(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[key]++
}

func (c *counter) value(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.n[key]
}

func main() {
	c := counter{n: make(map[string]int)}
	var wg sync.WaitGroup
	for i := range 50 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			key := "even"
			if i%2 == 1 {
				key = "odd"
			}
			for range 200 {
				c.increment(key)
			}
		}()
	}
	wg.Wait()
	fmt.Println(c.value("even"), c.value("odd"))

	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	fmt.Println(mu.TryLock())
}
