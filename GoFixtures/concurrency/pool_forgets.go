// run
//
// What is put into a pool comes out again until two collections have passed; nil is not kept.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

type item struct{ n int }

func main() {
	var p sync.Pool
	fmt.Println(p.Get())
	p.Put(nil)
	fmt.Println(p.Get())
	p.Put(&item{1})
	fmt.Println(p.Get().(*item).n, p.Get())

	p.Put(&item{2})
	runtime.GC()
	runtime.GC()
	fmt.Println(p.Get())

	made := 0
	p.New = func() any {
		made++
		return &item{made * 10}
	}
	fmt.Println(p.Get().(*item).n, p.Get().(*item).n)

	// Whatever comes out was put in or made, and belongs to one at a time.
	var wg sync.WaitGroup
	var mu sync.Mutex
	p.New = func() any { return &item{} }
	for p.Get().(*item).n != 0 {
	}
	total := 0
	for range 4 {
		wg.Go(func() {
			for range 500 {
				it := p.Get().(*item)
				if it.n != 0 {
					panic("shared")
				}
				it.n++
				if it.n == 1 {
					it.n = 0
				}
				p.Put(it)
			}
			mu.Lock()
			total += 500
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(total)
}
