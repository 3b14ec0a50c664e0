// run exit 2
//
// A select over nil channels only waits for ever.

package main

import "fmt"

func main() {
	var c, d chan int
	fmt.Println("before")
	select {
	case c <- 1:
		fmt.Println("never")
	case v := <-d:
		fmt.Println("never", v)
	}
}
