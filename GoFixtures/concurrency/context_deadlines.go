// run
//
// A context ends at the earliest deadline above it, and tells which that is.

package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	base := time.Now()
	hour, stop := context.WithDeadline(context.Background(), base.Add(time.Hour))
	defer stop()
	longer, stop := context.WithTimeout(hour, 2*time.Hour)
	defer stop()
	shorter, stop := context.WithDeadline(longer, base.Add(time.Minute))
	defer stop()
	for _, c := range []context.Context{context.Background(), hour, longer, shorter} {
		d, ok := c.Deadline()
		fmt.Println(ok, !ok || d.Sub(base) <= time.Hour, ok && d.Equal(base.Add(time.Minute)), c.Err())
	}
	d1, _ := hour.Deadline()
	d2, _ := longer.Deadline()
	fmt.Println(d1.Equal(d2))
	_, ok := context.WithoutCancel(shorter).Deadline()
	fmt.Println(ok)

	// Whoever works is told in time, and the rest of the tree goes on.
	start := time.Now()
	soon, stop := context.WithTimeout(hour, 5*time.Millisecond)
	below, stopBelow := context.WithCancel(soon)
	defer stopBelow()
	select {
	case <-below.Done():
		fmt.Println(below.Err(), soon.Err(), hour.Err())
	case <-time.After(10 * time.Second):
		fmt.Println("too late")
	}
	stop()
	fmt.Println(time.Since(start) >= 5*time.Millisecond, soon.Err())

	never, stop := context.WithTimeout(context.Background(), 20*time.Millisecond)
	stop()
	time.Sleep(30 * time.Millisecond)
	fmt.Println(never.Err())
	zero, stop := context.WithTimeout(context.Background(), 0)
	fmt.Println(zero.Err())
	stop()
}
