// run exit 2
//
// When every goroutine sleeps forever, the program ends with a deadlock message.

package main

import "fmt"

func main() {
	c := make(chan int)
	go func() {
		c <- 1
	}()
	fmt.Println("received", <-c)
	fmt.Println("received", <-c)
}
