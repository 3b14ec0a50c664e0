// run
//
// First answer to a race: a type keeps its map and the mutex together, and locks by itself.

package main

import (
	"fmt"
	"sort"
	"sync"
)

// safeMap can be used by many goroutines: no caller ever sees the lock, so none can forget it.
type safeMap[K comparable, V any] struct {
	mu      sync.RWMutex
	entries map[K]V
}

func newSafeMap[K comparable, V any]() *safeMap[K, V] {
	return &safeMap[K, V]{entries: make(map[K]V)}
}

func (m *safeMap[K, V]) get(key K) (V, bool) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	v, ok := m.entries[key]
	return v, ok
}

// update replaces the value of a key by what change makes of it, as one step.
func (m *safeMap[K, V]) update(key K, change func(V) V) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.entries[key] = change(m.entries[key])
}

func (m *safeMap[K, V]) remove(key K) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.entries, key)
}

func (m *safeMap[K, V]) keys() []K {
	m.mu.RLock()
	defer m.mu.RUnlock()
	keys := make([]K, 0, len(m.entries))
	for k := range m.entries {
		keys = append(keys, k)
	}
	return keys
}

func main() {
	visits := newSafeMap[string, int]()
	pages := []string{"home", "about", "blog"}

	var wg sync.WaitGroup
	for i := range 30 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				visits.update(pages[i%len(pages)], func(n int) int { return n + 1 })
			}
		}()
	}
	wg.Wait()

	keys := visits.keys()
	sort.Strings(keys)
	for _, k := range keys {
		n, _ := visits.get(k)
		fmt.Println(k, n)
	}
	visits.remove("blog")
	fmt.Println(visits.get("blog"))
}
