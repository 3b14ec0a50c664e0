// run
//
// A ticker ticks for whoever has its channel, even when nobody has the ticker any more.

package main

import (
	"fmt"
	"time"
)

func ticks(period time.Duration) <-chan time.Time {
	return time.NewTicker(period).C
}

func main() {
	ticking := ticks(time.Millisecond)
	count := 0
	limit := time.After(20 * time.Second)
	for count < 5 {
		select {
		case <-ticking:
			count++
		case <-limit:
			fmt.Println("only", count)
			return
		}
	}
	fmt.Println(count)
	for range 3 {
		<-time.Tick(time.Millisecond)
	}
	<-time.NewTimer(time.Millisecond).C
	fmt.Println("done")
}
