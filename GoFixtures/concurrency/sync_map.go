// run
//
// A sync.Map can be used by many goroutines without a lock of one's own.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var m sync.Map
	fmt.Println(m.Load("a"))
	m.Store("a", 1)
	fmt.Println(m.LoadOrStore("a", 2))
	fmt.Println(m.LoadOrStore("b", 3))
	fmt.Println(m.Swap("a", 10))
	fmt.Println(m.CompareAndSwap("a", 1, 11), m.CompareAndSwap("a", 10, 11))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.CompareAndDelete("a", 0), m.CompareAndDelete("a", 11))
	m.Store(nil, "nil key")
	m.Store(1.5, nil)
	fmt.Println(m.Load(nil))
	fmt.Println(m.Load(1.5))
	m.Delete(nil)
	m.Clear()

	var wg sync.WaitGroup
	for g := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 100 {
				m.Store(g*100+i, i)
			}
		}()
	}
	wg.Wait()
	count, sum := 0, 0
	m.Range(func(key, value any) bool {
		count++
		sum += value.(int)
		return true
	})
	fmt.Println(count, sum)

	visited := 0
	m.Range(func(_, _ any) bool {
		visited++
		return visited < 5
	})
	fmt.Println(visited)
}
