// run exit 2
//
// A send on a closed channel that nobody recovers ends the program.

package main

import "fmt"

func main() {
	c := make(chan string, 1)
	c <- "last words"
	close(c)
	fmt.Println(<-c)
	c <- "too late"
}
