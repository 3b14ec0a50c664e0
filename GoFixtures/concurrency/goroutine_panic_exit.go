// run exit 2
//
// A panic in any goroutine ends the whole program, and main's deferred calls do not run.

package main

import "fmt"

func main() {
	defer fmt.Println("never")
	defer func() { recover() }()
	started := make(chan bool)
	go func() {
		defer fmt.Println("deferred in the goroutine")
		<-started
		panic("in a goroutine")
	}()
	started <- true
	select {}
}
