// run
//
// The first reason for which a context ends is the one that it and those below it give.

package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

var (
	errParent = errors.New("the parent's reason")
	errChild  = errors.New("the child's reason")
	errLate   = errors.New("too late")
)

func show(name string, contexts ...context.Context) {
	fmt.Print(name, ":")
	for _, c := range contexts {
		fmt.Print(" [", c.Err(), "; ", context.Cause(c), "]")
	}
	fmt.Println()
}

func main() {
	parent, cancelParent := context.WithCancelCause(context.Background())
	child, cancelChild := context.WithCancelCause(parent)
	value := context.WithValue(child, "k", "v")
	show("alive", parent, child, value)
	cancelChild(errChild)
	show("child first", parent, child, value)
	cancelParent(errParent)
	cancelParent(errLate)
	show("then parent", parent, child, value)

	parent, cancelParent = context.WithCancelCause(context.Background())
	child, cancelChild = context.WithCancelCause(parent)
	cancelParent(errParent)
	cancelChild(errChild)
	show("parent first", parent, child)
	late, cancelLate := context.WithCancelCause(child)
	cancelLate(errLate)
	show("born ended", late)

	none, cancelNone := context.WithCancelCause(context.Background())
	cancelNone(nil)
	show("no reason", none)

	short, stop := context.WithTimeoutCause(context.Background(), time.Millisecond, errLate)
	<-short.Done()
	stop()
	show("timeout", short)
	past, stop := context.WithDeadlineCause(context.Background(), time.Now().Add(-time.Second), errLate)
	show("past", past)
	stop()
	early, stop := context.WithTimeoutCause(context.Background(), time.Hour, errLate)
	stop()
	show("stopped", early)
	detached := context.WithoutCancel(short)
	show("detached", detached)
	below, cancelBelow := context.WithCancel(detached)
	cancelBelow()
	show("below", below)
	fmt.Println(errors.Is(short.Err(), context.DeadlineExceeded), errors.Is(below.Err(), context.Canceled),
		short.Err() == context.DeadlineExceeded, below.Err() == context.DeadlineExceeded)
}
