// run
//
// A read-write mutex admits many readers or one writer.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type settings struct {
	mu     sync.RWMutex
	values map[string]string
}

func (s *settings) get(key string) (string, bool) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	v, ok := s.values[key]
	return v, ok
}

func (s *settings) set(key, value string) {
	s.mu.Lock()
	s.values[key] = value
	s.mu.Unlock()
}

func main() {
	s := &settings{values: map[string]string{"mode": "slow"}}

	// Two readers are inside at the same time: each waits for the other before it leaves.
	var wg sync.WaitGroup
	inside := make(chan bool)
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			s.mu.RLock()
			defer s.mu.RUnlock()
			if i == 0 {
				inside <- true
			} else {
				<-inside
			}
		}()
	}
	wg.Wait()
	fmt.Println("readers met")

	var readers, writers, clashes atomic.Int32
	for range 4 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			for range 200 {
				s.mu.RLock()
				readers.Add(1)
				if writers.Load() != 0 {
					clashes.Add(1)
				}
				readers.Add(-1)
				s.mu.RUnlock()
			}
		}()
		go func() {
			defer wg.Done()
			for range 200 {
				s.mu.Lock()
				if writers.Add(1) != 1 || readers.Load() != 0 {
					clashes.Add(1)
				}
				writers.Add(-1)
				s.mu.Unlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println("clashes", clashes.Load())

	s.set("mode", "fast")
	fmt.Println(s.get("mode"))
	fmt.Println(s.mu.TryRLock(), s.mu.TryRLock(), s.mu.TryLock())
}
