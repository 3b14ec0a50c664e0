// run exit 2
//
// A function that a timer calls runs in a goroutine that no goroutine of the program started.

package main

import (
	"fmt"
	"time"
)

func late() {
	panic("late")
}

func main() {
	time.AfterFunc(time.Millisecond, func() {
		fmt.Println("in time")
		late()
	})
	select {}
}
