// run exit 2
//
// A send to a full buffer that nobody empties waits for ever.

package main

import "fmt"

func main() {
	c := make(chan int, 1)
	c <- 1
	fmt.Println("buffered", len(c))
	c <- 2
	fmt.Println("never")
}
