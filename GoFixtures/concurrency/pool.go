// run
//
// A pool hands out used objects again, or makes a new one.

package main

import (
	"fmt"
	"sync"
)

type buffer struct{ data []byte }

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

	var empty sync.Pool
	fmt.Println(empty.Get())
}
