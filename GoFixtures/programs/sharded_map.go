// run
//
// A map in shards, each with a lock of its own, chosen by a function called hash.

package main

import (
	"fmt"
	"sync"
)

const shards = 4

type shard[V any] struct {
	sync.RWMutex
	m map[string]V
}

type sharded[V any] [shards]*shard[V]

func newSharded[V any]() sharded[V] {
	var s sharded[V]
	for i := range s {
		s[i] = &shard[V]{m: map[string]V{}}
	}
	return s
}

func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s); i++ {
		h ^= uint32(s[i])
		h *= 16777619
	}
	return h
}

func (s sharded[V]) shardOf(k string) *shard[V] { return s[hash(k)%shards] }

func (s sharded[V]) update(k string, f func(old V, ok bool) V) {
	sh := s.shardOf(k)
	sh.Lock()
	defer sh.Unlock()
	old, ok := sh.m[k]
	sh.m[k] = f(old, ok)
}

func (s sharded[V]) len() (n int) {
	for _, sh := range s {
		sh.RLock()
		n += len(sh.m)
		sh.RUnlock()
	}
	return n
}

// word is hashed by its own method and by the package's function.
type word struct{ text string }

func (w word) sum() uint32 { return hash(w.text) + uint32(len(w.text)) }

func main() {
	var wg sync.WaitGroup
	m := newSharded[int]()
	for g := range 4 {
		wg.Go(func() {
			for i := range 100 {
				m.update(fmt.Sprintf("k%d", (i*7+g)%10), func(old int, _ bool) int { return old + 1 })
			}
		})
	}
	wg.Wait()
	total := 0
	for _, sh := range m {
		for _, v := range sh.m {
			total += v
		}
	}
	fmt.Println(m.len(), total, word{"k1"}.sum())
}
