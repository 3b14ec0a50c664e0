// run
//
// Second answer to a race: one goroutine owns the map, and the others ask it through channels.

package main

import (
	"fmt"
	"sync"
)

type operation int

const (
	load operation = iota
	add
	remove
)

type request struct {
	operation operation
	key       string
	amount    int
	answer    chan<- answer
}

type answer struct {
	value int
	found bool
}

// owner is the only code that touches the map.
func owner(requests <-chan request) {
	entries := map[string]int{}
	for r := range requests {
		v, found := entries[r.key]
		switch r.operation {
		case add:
			v += r.amount
			entries[r.key] = v
		case remove:
			delete(entries, r.key)
		}
		r.answer <- answer{v, found}
	}
}

type ownedMap struct {
	requests chan request
}

func newOwnedMap() ownedMap {
	m := ownedMap{make(chan request)}
	go owner(m.requests)
	return m
}

func (m ownedMap) ask(o operation, key string, amount int) (int, bool) {
	reply := make(chan answer, 1)
	m.requests <- request{o, key, amount, reply}
	a := <-reply
	return a.value, a.found
}

func (m ownedMap) close() { close(m.requests) }

func main() {
	stock := newOwnedMap()
	defer stock.close()

	fmt.Println(stock.ask(load, "apples", 0))
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 50 {
				stock.ask(add, "apples", i%3)
			}
		}()
	}
	wg.Wait()
	fmt.Println(stock.ask(load, "apples", 0))
	fmt.Println(stock.ask(remove, "apples", 0))
	fmt.Println(stock.ask(load, "apples", 0))
}
