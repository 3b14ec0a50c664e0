// run
//
// Many tasks, few at a time, and the first error stops the rest.

package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

// group runs functions in goroutines, at most limit at the same time, and keeps the first error.
type group struct {
	wg      sync.WaitGroup
	slots   chan struct{}
	once    sync.Once
	err     error
	stopped chan struct{}
}

func newGroup(limit int) *group {
	return &group{slots: make(chan struct{}, limit), stopped: make(chan struct{})}
}

func (g *group) start(task func() error) bool {
	select {
	case <-g.stopped:
		return false
	case g.slots <- struct{}{}:
	}
	g.wg.Add(1)
	go func() {
		defer func() {
			<-g.slots
			g.wg.Done()
		}()
		if err := task(); err != nil {
			g.once.Do(func() {
				g.err = err
				close(g.stopped)
			})
		}
	}()
	return true
}

func (g *group) wait() error {
	g.wg.Wait()
	return g.err
}

func main() {
	sizes := make([]int, 20)
	var active, most atomic.Int32
	g := newGroup(4)
	for i := range sizes {
		g.start(func() error {
			now := active.Add(1)
			defer active.Add(-1)
			for top := most.Load(); now > top; top = most.Load() {
				most.CompareAndSwap(top, now)
			}
			sizes[i] = i * i
			return nil
		})
	}
	fmt.Println(g.wait(), sizes[19], most.Load() <= 4, active.Load())

	failing := newGroup(2)
	started := 0
	for i := range 1_000_000 {
		if !failing.start(func() error {
			if i == 10 {
				return errors.New("task 10 failed")
			}
			return nil
		}) {
			break
		}
		started++
	}
	fmt.Println(failing.wait(), started > 10, started < 1_000_000)
}
