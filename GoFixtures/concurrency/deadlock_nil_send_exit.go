// run exit 2
//
// A send on a nil channel waits for ever.

package main

import "fmt"

func main() {
	var c chan int
	fmt.Println("before")
	c <- 1
	fmt.Println("never")
}
