// run exit 2
//
// Ranging over a channel that nobody closes waits for ever in the end.

package main

import "fmt"

func main() {
	c := make(chan int, 2)
	c <- 1
	c <- 2
	for v := range c {
		fmt.Println(v)
	}
}
