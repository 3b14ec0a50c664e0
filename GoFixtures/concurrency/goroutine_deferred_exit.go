// run exit 2
//
// A panic in a goroutine runs its deferred calls before it ends the program.

package main

import "fmt"

func fill(m map[string]int) {
	defer fmt.Println("fill: deferred")
	m["a"] = 1
}

func main() {
	done := make(chan bool)
	go func() {
		defer fmt.Println("goroutine: deferred")
		fill(nil)
		done <- true
	}()
	<-done
	fmt.Println("never")
}
