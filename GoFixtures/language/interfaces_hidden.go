// run
//
// What stands behind a standard interface is found by interfaces of the program: errors, locks, deadlines.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type timeouter interface{ Timeout() bool }

type netError interface {
	error
	Timeout() bool
	Temporary() bool
}

type failure interface{ Error() string }

func describe(err error) string {
	switch e := err.(type) {
	case nil:
		return "fine"
	case netError:
		return fmt.Sprint("net ", e.Timeout(), " ", e.Temporary(), " ", e)
	case interface{ Unwrap() error }:
		return "wraps " + describe(e.Unwrap())
	case interface{ Unwrap() []error }:
		return fmt.Sprint("joins ", len(e.Unwrap()))
	case failure:
		return "plain " + e.Error()
	}
	return "?"
}

type lock interface {
	Lock()
	Unlock()
}

func with(l lock, f func()) {
	l.Lock()
	defer l.Unlock()
	f()
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	<-ctx.Done()
	var t timeouter
	fmt.Println(errors.As(ctx.Err(), &t), t != nil && t.Timeout())
	fmt.Println(describe(ctx.Err()))
	fmt.Println(describe(context.Canceled))
	fmt.Println(describe(fmt.Errorf("a: %w", errors.New("b"))))
	fmt.Println(describe(fmt.Errorf("a: %w", ctx.Err())))
	fmt.Println(describe(errors.Join(errors.New("b"), ctx.Err())))
	fmt.Println(describe(nil))
	fmt.Printf("%T %v\n", ctx.Err(), ctx.Err())

	var rw sync.RWMutex
	var l lock = rw.RLocker()
	fmt.Printf("%T\n", l)
	with(l, func() { fmt.Println(rw.TryRLock(), rw.TryLock()) })
	rw.RUnlock()
	with(&rw, func() { fmt.Println(rw.TryRLock(), rw.TryLock()) })
}
