// run exit 2
//
// When the main goroutine leaves by Goexit the others go on, and when none is left the program ends.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	started := make(chan bool)
	go func() {
		defer fmt.Println("goroutine: deferred")
		<-started
		fmt.Println("goroutine: goes on")
	}()
	defer close(started)
	defer fmt.Println("main: deferred")
	runtime.Goexit()
}
