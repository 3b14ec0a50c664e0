// run
//
// AfterFunc runs a function once a context has ended, unless it is stopped before.

package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ran := make(chan string, 10)
	context.AfterFunc(ctx, func() { ran <- "first" })
	stop := context.AfterFunc(ctx, func() { ran <- "stopped" })
	fmt.Println(stop(), stop())
	select {
	case name := <-ran:
		fmt.Println("too early", name)
	default:
		fmt.Println("nothing yet")
	}
	cancel()
	fmt.Println(<-ran)
	late := context.AfterFunc(ctx, func() { ran <- "at once" })
	fmt.Println(<-ran, late())

	// It runs in a goroutine of its own: whoever cancels does not wait for it.
	ctx, cancel = context.WithTimeout(context.Background(), time.Millisecond)
	block := make(chan bool)
	context.AfterFunc(ctx, func() {
		<-block
		ran <- ctx.Err().Error()
	})
	<-ctx.Done()
	cancel()
	close(block)
	fmt.Println(<-ran)

	// A condition that gives up with its context.
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ctx, cancel = context.WithCancel(context.Background())
	stop = context.AfterFunc(ctx, func() {
		mu.Lock()
		defer mu.Unlock()
		cond.Broadcast()
	})
	go func() {
		mu.Lock()
		defer mu.Unlock()
		cancel()
	}()
	mu.Lock()
	for ctx.Err() == nil {
		cond.Wait()
	}
	mu.Unlock()
	fmt.Println("gave up:", ctx.Err(), stop())
	fmt.Println(len(ran))
}
