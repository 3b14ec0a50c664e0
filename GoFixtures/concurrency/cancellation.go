// run
//
// Closing a channel tells any number of goroutines to stop.

package main

import (
	"errors"
	"fmt"
	"sync"
)

var errCancelled = errors.New("cancelled")

type task struct {
	done  chan struct{}
	once  sync.Once
	steps chan int
}

func (t *task) cancel() { t.once.Do(func() { close(t.done) }) }

func (t *task) run() error {
	for i := 0; ; i++ {
		select {
		case <-t.done:
			return errCancelled
		case t.steps <- i:
		}
	}
}

func main() {
	t := &task{done: make(chan struct{}), steps: make(chan int)}
	failures := make(chan error, 3)
	for range 3 {
		go func() { failures <- t.run() }()
	}
	for range 10 {
		<-t.steps
	}
	t.cancel()
	t.cancel()
	for range 3 {
		fmt.Println(<-failures)
	}

	select {
	case <-t.done:
		fmt.Println("done stays closed")
	default:
		fmt.Println("never")
	}
}
