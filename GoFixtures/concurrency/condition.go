// run
//
// A condition variable wakes goroutines that wait for something to become true.

package main

import (
	"fmt"
	"sync"
)

type queue struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	items    []int
	closed   bool
}

func newQueue() *queue {
	q := &queue{}
	q.notEmpty = sync.NewCond(&q.mu)
	return q
}

func (q *queue) put(v int) {
	q.mu.Lock()
	q.items = append(q.items, v)
	q.mu.Unlock()
	q.notEmpty.Signal()
}

func (q *queue) close() {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.closed = true
	q.notEmpty.Broadcast()
}

func (q *queue) take() (v int, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.closed {
		q.notEmpty.Wait()
	}
	if len(q.items) == 0 {
		return 0, false
	}
	v = q.items[0]
	q.items = q.items[1:]
	return v, true
}

func main() {
	q := newQueue()
	sums := make(chan int)
	for range 3 {
		go func() {
			sum := 0
			for {
				v, ok := q.take()
				if !ok {
					break
				}
				sum += v
			}
			sums <- sum
		}()
	}
	for i := 1; i <= 100; i++ {
		q.put(i)
	}
	q.close()
	fmt.Println(<-sums + <-sums + <-sums)
}
