// run
//
// A context of the program's own keeps the functions it is to call, some of which panic.

package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type own struct {
	mu   sync.Mutex
	done chan struct{}
	err  error
	fs   []func()
}

func (o *own) Deadline() (time.Time, bool) { return time.Time{}, false }
func (o *own) Done() <-chan struct{}       { return o.done }
func (o *own) Err() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.err
}
func (o *own) Value(any) any { return nil }
func (o *own) AfterFunc(f func()) func() bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.fs = append(o.fs, f)
	i := len(o.fs) - 1
	return func() bool {
		o.mu.Lock()
		defer o.mu.Unlock()
		if o.fs[i] == nil {
			return false
		}
		o.fs[i] = nil
		return true
	}
}

func (o *own) finish() {
	o.mu.Lock()
	o.err = context.Canceled
	close(o.done)
	fs := o.fs
	o.mu.Unlock()
	for _, f := range fs {
		if f != nil {
			f()
		}
	}
}

func main() {
	o := &own{done: make(chan struct{})}
	after := make(chan struct{})
	ctx, cancel := context.WithCancel(o)
	defer cancel()
	func() {
		defer func() { fmt.Println(recover()) }()
		context.AfterFunc(o, func() { close(after) })
		o.AfterFunc(func() { panic("own") })
		o.finish()
	}()
	<-ctx.Done()
	fmt.Println(ctx.Err())
	<-after
	fmt.Println("after")
}
