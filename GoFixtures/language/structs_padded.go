// run
//
// Blank fields take room and are printed, but nothing else.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type padded struct {
	n int64
	_ [56]byte
	m int64
	_ struct{}
}

type counter struct {
	_     int
	value atomic.Int64
	_     [6]int64
}

type shard struct {
	mu sync.Mutex
	m  map[string]int
	_  [8]byte
}

type mixed struct {
	_ int
	a string
	_ [2]bool
}

func (m *mixed) set(a string) { m.a = a }

func main() {
	p := padded{n: 1, m: 2}
	q := p
	q.n++
	fmt.Println(p == q, p == padded{n: 1, m: 2}, p.n+q.n)

	counters := make([]counter, 4)
	var wg sync.WaitGroup
	for i := range counters {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 100 {
				counters[i].value.Add(int64(i))
			}
		}()
	}
	wg.Wait()
	fmt.Println(counters[0].value.Load(), counters[3].value.Load())

	shards := [2]shard{}
	for i := range shards {
		s := &shards[i]
		s.mu.Lock()
		s.m = map[string]int{"i": i}
		s.mu.Unlock()
	}
	fmt.Println(shards[1].m)

	x := mixed{a: "x"}
	y := &mixed{a: "y"}
	fmt.Println(x, *y, x == *y)
	y.set("x")
	fmt.Println(x == *y, x == mixed{a: "x"}, mixed{a: "x"} == *y)
	fmt.Printf("%+v %#v %v\n", x, *y, struct {
		_ int
		b bool
	}{b: true})
	m := map[mixed]int{x: 1}
	fmt.Println(m[*y], m[mixed{}])
}
