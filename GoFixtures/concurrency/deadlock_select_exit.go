// run exit 2
//
// Two goroutines that each wait for the other in a select are a deadlock.

package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		select {
		case <-a:
		case <-b:
		}
		<-a
	}()
	a <- 1
	fmt.Println("once")
	select {
	case b <- 2:
		fmt.Println("never")
	case v := <-b:
		fmt.Println("never", v)
	}
}
