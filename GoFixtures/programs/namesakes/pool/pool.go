// Package pool has a receiver, a field and a local that are called as the package is.
package pool

import "sync"

// Pool runs functions, so many at a time.
type Pool[T any] struct {
	Size int
	pool chan struct{}
	wg   sync.WaitGroup
	last T
}

// Limits is comparable where its parameter is.
type Limits[K any] struct {
	Key K
	Max int
}

func size() int { return 2 }

// New makes one.
func New[T any]() *Pool[T] {
	pool := &Pool[T]{Size: size()}
	pool.pool = make(chan struct{}, pool.Size)
	return pool
}

// With returns a changed copy.
func (pool Limits[K]) With(n int) Limits[K] {
	if n == 0 {
		n = size()
	}
	pool.Max = n
	return pool
}

// Go runs the function when there is room.
func (pool *Pool[T]) Go(f func() T) {
	if pool.Size == 0 {
		pool.Size = size()
	}
	pool.pool <- struct{}{}
	pool.wg.Add(1)
	go func() {
		defer func() { <-pool.pool; pool.wg.Done() }()
		pool.last = f()
	}()
	pool.wg.Wait()
}

// Last is what the last one returned.
func (pool *Pool[T]) Last() T { return pool.last }
