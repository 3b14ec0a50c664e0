// run exit 2
//
// A panic that nobody recovers lets its deferred calls wait for other goroutines, which go on meanwhile.
package main

import (
	"fmt"
	"sync"
	"time"
)

type group struct{ wg sync.WaitGroup }

func (g *group) start(f func()) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		f()
	}()
}

func (g *group) finish() { g.wg.Wait() }

func main() {
	var g group
	defer g.finish()
	g.start(func() {
		time.Sleep(20 * time.Millisecond)
		fmt.Println("finished all the same")
	})
	var values []int
	fmt.Println(values[len(values)])
}
