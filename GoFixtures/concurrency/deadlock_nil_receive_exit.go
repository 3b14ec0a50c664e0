// run exit 2
//
// A receive from a nil channel waits for ever.

package main

import "fmt"

func main() {
	var c chan int
	fmt.Println("before")
	fmt.Println("never", <-c)
}
