// run exit 2
//
// A timer that was never made may not be stopped; a ticker may, but not be set.

package main

import (
	"fmt"
	"time"
)

func main() {
	var ticker time.Ticker
	ticker.Stop()
	func() {
		defer func() { fmt.Println(recover()) }()
		ticker.Reset(time.Second)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		ticker.Reset(0)
	}()
	var timer time.Timer
	fmt.Println(timer.C == nil, ticker.C == nil)
	timer.Stop()
}
