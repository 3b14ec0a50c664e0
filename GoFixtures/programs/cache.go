// run
//
// A cache computes every value once, even when many goroutines ask for it at the same time.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type entry[V any] struct {
	ready chan struct{} // closed when value and err are set
	value V
	err   error
}

type cache[K comparable, V any] struct {
	compute func(K) (V, error)
	mu      sync.Mutex
	entries map[K]*entry[V]
}

func newCache[K comparable, V any](compute func(K) (V, error)) *cache[K, V] {
	return &cache[K, V]{compute: compute, entries: map[K]*entry[V]{}}
}

func (c *cache[K, V]) get(key K) (V, error) {
	c.mu.Lock()
	e := c.entries[key]
	if e != nil {
		c.mu.Unlock()
		<-e.ready
		return e.value, e.err
	}
	e = &entry[V]{ready: make(chan struct{})}
	c.entries[key] = e
	c.mu.Unlock()

	e.value, e.err = c.compute(key)
	close(e.ready)
	return e.value, e.err
}

func main() {
	var computed atomic.Int32
	squares := newCache(func(n int) (string, error) {
		computed.Add(1)
		if n < 0 {
			return "", fmt.Errorf("no square root of %d", n)
		}
		return fmt.Sprint(n, " squared is ", n*n), nil
	})

	var wg sync.WaitGroup
	for i := range 60 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			squares.get(i % 6)
		}()
	}
	wg.Wait()
	fmt.Println(computed.Load())
	fmt.Println(squares.get(5))
	_, err := squares.get(-4)
	fmt.Println(err)
	_, again := squares.get(-4)
	fmt.Println(err == again, computed.Load())
}
