// run
//
// The operands of a select may panic where a recover waits for it: a nil pointer's channel, a nil interface's Done.
package main

import (
	"context"
	"fmt"
	"time"
)

type source struct{ values chan int }

func (s *source) get() <-chan int { return s.values }

func try(what string, f func()) {
	defer func() { fmt.Println(what+":", recover()) }()
	f()
}

func state(ctx context.Context, s *source) string {
	select {
	case <-ctx.Done():
		return "done"
	case v := <-s.get():
		return fmt.Sprint("value ", v)
	default:
		panic("nothing there")
	}
}

// either is closed as soon as one of the channels is.
func either(channels ...<-chan int) <-chan int {
	if len(channels) == 1 {
		return channels[0]
	}
	closed := make(chan int)
	go func() {
		defer close(closed)
		select {
		case <-channels[0]:
		case <-either(channels[1:]...):
		}
	}()
	return closed
}

func main() {
	s := &source{make(chan int, 1)}
	ctx := context.Background()
	try("empty", func() { fmt.Println(state(ctx, s)) })
	s.values <- 1
	try("full", func() { fmt.Println(state(ctx, s)) })
	over, cancel := context.WithTimeout(ctx, 0)
	defer cancel()
	try("over", func() { fmt.Println(state(over, s)) })
	try("no context", func() { fmt.Println(state(nil, s)) })
	try("no source", func() { fmt.Println(state(ctx, nil)) })
	try("either", func() {
		open, closed := make(chan int), make(chan int)
		close(closed)
		_, ok := <-either(open, open, closed)
		fmt.Println(ok)
	})
	try("ticker", func() {
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for range 2 {
			select {
			case <-tick.C:
			case <-time.After(time.Hour):
			}
		}
		var none *time.Ticker
		select {
		case <-none.C:
		}
	})
}
