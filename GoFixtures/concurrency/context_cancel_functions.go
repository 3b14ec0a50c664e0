// run
//
// Cancel functions beside functions of the same type that panic.

package main

import (
	"context"
	"fmt"
	"time"
)

type srv struct {
	ctx    context.Context
	cancel context.CancelFunc
	stop   func()
}

func open(parent context.Context) (context.Context, context.CancelFunc) {
	return context.WithCancel(parent)
}

func named(parent context.Context) (ctx context.Context, cancel func()) {
	ctx, cancel = context.WithTimeout(parent, time.Hour)
	return
}

func mk() *srv {
	s := &srv{}
	s.ctx, s.cancel = context.WithCancel(context.Background())
	s.stop = func() { panic("stop") }
	return s
}

func use(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	s := mk()
	use(s.stop)
	use(s.cancel)
	ctx, cancel := open(s.ctx)
	defer cancel()
	fmt.Println(ctx.Err())
	var c2 context.CancelFunc
	ctx, c2 = context.WithTimeout(ctx, time.Minute)
	use(c2)
	defer c2()
	_, c3 := named(ctx)
	c3()
	ctx, c4 := context.WithCancel(ctx)
	c4()
	c4 = func() { panic("c4") }
	use(c4)
	fs := []func(){c2, c3}
	ctx5, c5 := context.WithCancel(context.Background())
	fs = append(fs, c5)
	fs = append(fs, func() { c5() })
	for _, f := range fs {
		f()
	}
	fmt.Println(ctx5.Err())
	m := map[string]context.CancelFunc{"a": c5}
	m["a"]()
	ctx6, c6 := context.WithCancel(context.Background())
	func() {
		defer c6()
		fmt.Println(ctx6.Err())
	}()
	fmt.Println(ctx6.Err())
	go c6()
	stop := context.AfterFunc(ctx6, func() { fmt.Print("") })
	fmt.Println(stop() || true)
	s.cancel = c6
	s.cancel()
	var f func() = c6
	f()
	done := make(chan struct{})
	go func() { defer close(done); defer c6() }()
	<-done
	o := c6
	o()
}
