// run
//
// Third answer to a race: sync.Map, with counters that are loaded or stored once and then shared.

package main

import (
	"fmt"
	"sort"
	"sync"
	"sync/atomic"
)

// tally counts words. A counter is put into the map once, and from then on only the counter changes.
type tally struct {
	counters sync.Map // string -> *atomic.Int64
}

func (t *tally) count(word string) {
	c, ok := t.counters.Load(word)
	if !ok {
		c, _ = t.counters.LoadOrStore(word, new(atomic.Int64))
	}
	c.(*atomic.Int64).Add(1)
}

func (t *tally) each(visit func(word string, n int64)) {
	var words []string
	t.counters.Range(func(key, _ any) bool {
		words = append(words, key.(string))
		return true
	})
	sort.Strings(words)
	for _, w := range words {
		c, _ := t.counters.Load(w)
		visit(w, c.(*atomic.Int64).Load())
	}
}

func main() {
	texts := [][]string{
		{"red", "fish", "blue", "fish"},
		{"one", "fish", "two", "fish"},
		{"red", "two", "blue", "two"},
	}
	var t tally
	var wg sync.WaitGroup
	for _, words := range texts {
		for range 10 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for _, w := range words {
					t.count(w)
				}
			}()
		}
	}
	wg.Wait()
	t.each(func(word string, n int64) { fmt.Println(word, n) })
}
