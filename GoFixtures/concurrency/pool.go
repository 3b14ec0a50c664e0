// run
//
// A pool hands out used objects again, or makes a new one.

package main

import (
	"fmt"
	"sync"
)

type buffer struct{ data []byte }

// used says how often the buffer was there before it was put back.
func used(pool *sync.Pool, times int) (total int) {
	for range times {
		b := pool.Get().(*buffer)
		b.data = append(b.data, 'x')
		total += len(b.data)
		pool.Put(b)
	}
	return total
}

// late puts a buffer back that is looked at once more, at the end or at once.
func late(pool *sync.Pool) string {
	b := pool.Get().(*buffer)
	defer func() { fmt.Println("at the end", cap(b.data) > 0) }()
	c := pool.Get().(*buffer)
	defer c.reset()
	b.data = append(b.data[:0], "late"...)
	pool.Put(b)
	pool.Put(c)
	d := pool.Get().(*buffer)
	pool.Put(d)
	return fmt.Sprint(d != nil, len(b.data) > 0)
}

func (b *buffer) reset() { b.data = b.data[:0] }

// whole puts back what it took, whatever it is.
func whole(pool *sync.Pool, twice bool) any {
	x := pool.Get()
	if twice {
		pool.Put(x)
	}
	y := x
	pool.Put(x)
	return y
}

func main() {
	made := 0
	pool := sync.Pool{New: func() any {
		made++
		return &buffer{}
	}}
	b := pool.Get().(*buffer)
	b.data = append(b.data[:0], "first"...)
	fmt.Println(string(b.data), made)
	pool.Put(b)

	c := pool.Get().(*buffer)
	c.data = append(c.data[:0], "second"...)
	fmt.Println(string(c.data), made >= 1)

	fresh := sync.Pool{New: func() any { return new(buffer) }}
	fmt.Println(used(&fresh, 1), late(&fresh))
	fmt.Println(whole(&fresh, false).(*buffer) != nil, whole(&sync.Pool{}, true))

	var empty sync.Pool
	fmt.Println(empty.Get())
}
