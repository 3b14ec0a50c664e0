// run
//
// Nil locks, pools, timers and contexts, and wrong targets of errors.As, panic in Go's words, and the panics are recovered.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

func try(what string, f func()) {
	defer func() {
		r := recover()
		_, isError := r.(error)
		fmt.Println(what, r, isError)
	}()
	f()
}

type T struct{}

func (T) Error() string { return "T" }

func main() {
	var p *sync.Pool
	try("pool get", func() { p.Get() })
	try("pool put", func() { p.Put(1) })
	try("pool get value", func() {
		f := p.Get
		f()
	})
	try("cause", func() { context.Cause(nil) })
	var t time.Timer
	try("stop", func() { t.Stop() })
	var tp *time.Timer
	try("nil timer", func() { tp.Stop() })
	try("nil timer reset", func() { tp.Reset(1) })
	var tk *time.Ticker
	try("nil ticker", func() { tk.Stop() })
	try("nil ticker reset", func() { tk.Reset(1) })
	var wg *sync.WaitGroup
	try("nil wg", func() { wg.Add(1) })
	try("nil wg wait", func() { wg.Wait() })
	var mu *sync.Mutex
	try("nil mutex", func() { mu.Lock() })
	try("nil mutex unlock", func() { mu.Unlock() })
	var rw *sync.RWMutex
	try("nil rwmutex", func() { rw.RLock() })
	var once *sync.Once
	try("nil once", func() { once.Do(func() {}) })
	try("once nil f", func() { new(sync.Once).Do(nil) })
	var m *sync.Map
	try("nil map", func() { m.Load(1) })
	var cond *sync.Cond
	try("nil cond", func() { cond.Signal() })
	var target any
	try("as nil", func() { errors.As(T{}, target) })
	try("as non-pointer", func() { errors.As(T{}, 1) })
	try("as nil pointer", func() {
		var p *error
		errors.As(T{}, p)
	})
	try("as not error", func() {
		var s struct{}
		errors.As(T{}, &s)
	})
	try("as int", func() {
		var s int
		errors.As(T{}, &s)
	})
	try("as literal nil", func() { errors.As(T{}, nil) })
	try("as nil err", func() { fmt.Println(errors.As(nil, nil)) })
	try("withvalue nil", func() { context.WithValue(nil, 1, 2) })
	try("withcancel nil", func() { context.WithCancel(nil) })
	try("withvalue nil key", func() { context.WithValue(context.Background(), nil, 2) })
	try("withvalue bad key", func() { context.WithValue(context.Background(), []int{}, 2) })
}
