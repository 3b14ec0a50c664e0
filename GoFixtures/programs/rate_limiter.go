// run
//
// A token bucket lets a burst through, and then so many requests per tick.

package main

import (
	"fmt"
	"sync"
	"time"
)

type limiter struct {
	tokens chan struct{}
	stop   chan struct{}
	wg     sync.WaitGroup
}

func newLimiter(burst int, every time.Duration) *limiter {
	l := &limiter{tokens: make(chan struct{}, burst), stop: make(chan struct{})}
	for range burst {
		l.tokens <- struct{}{}
	}
	l.wg.Add(1)
	go l.refill(every)
	return l
}

func (l *limiter) refill(every time.Duration) {
	defer l.wg.Done()
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			select {
			case l.tokens <- struct{}{}:
			default: // the bucket is full
			}
		case <-l.stop:
			return
		}
	}
}

func (l *limiter) allow() bool {
	select {
	case <-l.tokens:
		return true
	default:
		return false
	}
}

func (l *limiter) wait() { <-l.tokens }

func (l *limiter) close() {
	close(l.stop)
	l.wg.Wait()
}

func main() {
	slow := newLimiter(3, time.Hour)
	for i := range 5 {
		fmt.Println("request", i, slow.allow())
	}
	slow.close()

	const every = 10 * time.Millisecond
	steady := newLimiter(2, every)
	defer steady.close()
	start := time.Now()
	for range 6 {
		steady.wait()
	}
	fmt.Println("six requests took long enough:", time.Since(start) >= 3*every)
}
