// run
//
// Every atomic variable counts for itself.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type meter struct {
	name   string
	hits   atomic.Int64
	misses atomic.Uint32
	open   atomic.Bool
}

func (m *meter) record(hit bool) {
	if hit {
		m.hits.Add(1)
	} else {
		m.misses.Add(1)
	}
	m.open.Store(hit)
}

func (m *meter) report() { fmt.Println(m.name, m.hits.Load(), m.misses.Load(), m.open.Load()) }

func main() {
	a, b := &meter{name: "a"}, &meter{name: "b"}
	meters := []*meter{a, b, {name: "c"}}
	var wg sync.WaitGroup
	for i, m := range meters[:2] {
		for j := range 10 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				m.record(j%(i+2) == 0)
			}()
		}
	}
	wg.Wait()
	for _, m := range meters {
		m.open.Store(m.hits.Load() > 5)
		m.report()
	}

	var array [3]atomic.Int32
	array[1].Store(5)
	array[2].Add(-1)
	fmt.Println(array[0].Load(), array[1].Swap(6), array[1].Load(), array[2].Load())

	var wide atomic.Uint64
	wide.Add(^uint64(0))
	fmt.Println(wide.Load(), wide.Add(1), wide.Or(6), wide.And(3), wide.Load())
}
