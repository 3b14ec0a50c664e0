// run
//
// Contexts of the program's own pass cancellation on to those made from them.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// manual ends when it is told to, for whatever reason.
type manual struct {
	mu   sync.Mutex
	done chan struct{}
	err  error
}

func newManual() *manual { return &manual{done: make(chan struct{})} }

func (m *manual) Deadline() (time.Time, bool) { return time.Time{}, false }
func (m *manual) Done() <-chan struct{}       { return m.done }
func (m *manual) Value(key any) any           { return nil }

func (m *manual) Err() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.err
}

func (m *manual) end(err error) {
	m.mu.Lock()
	m.err = err
	m.mu.Unlock()
	close(m.done)
}

// calling calls back, so that nobody need watch it.
type calling struct {
	*manual
	functions map[int]func()
}

func (c *calling) AfterFunc(f func()) func() bool {
	id := len(c.functions)
	c.functions[id] = f
	return func() bool {
		_, found := c.functions[id]
		delete(c.functions, id)
		return found
	}
}

func (c *calling) end(err error) {
	c.manual.end(err)
	for _, f := range c.functions {
		go f()
	}
}

// wrapped has another channel than the context in it.
type wrapped struct {
	context.Context
	done chan struct{}
}

func (w wrapped) Done() <-chan struct{} { return w.done }

func main() {
	m := newManual()
	child, cancel := context.WithCancel(m)
	grandchild, cancelGrandchild := context.WithTimeout(context.WithValue(child, 1, 2), time.Hour)
	defer cancelGrandchild()
	fmt.Println(child.Err(), child)
	m.end(errors.New("ended by hand"))
	<-grandchild.Done()
	fmt.Println(child.Err(), grandchild.Err(), context.Cause(grandchild))
	cancel()

	c := &calling{newManual(), map[int]func(){}}
	kept, cancelKept := context.WithCancelCause(c)
	_, cancelDropped := context.WithCancel(c)
	fmt.Println(len(c.functions))
	cancelDropped()
	fmt.Println(len(c.functions))
	c.end(errors.New("called back"))
	<-kept.Done()
	cancelKept(errors.New("late"))
	fmt.Println(kept.Err(), context.Cause(kept))

	parent, cancelParent := context.WithCancel(context.Background())
	w := wrapped{parent, make(chan struct{})}
	below, cancelBelow := context.WithCancel(w)
	cancelParent()
	fmt.Println(parent.Err(), below.Err())
	close(w.done)
	<-below.Done()
	fmt.Println(below.Err())
	cancelBelow()
}
