// run
//
// A function that is a parameter runs as a goroutine, and outlives the call.

package main

import "fmt"

func start(f func(reply func(int)), c chan int) {
	go f(func(n int) { c <- n })
}

func main() {
	c := make(chan int)
	start(func(reply func(int)) { reply(4) }, c)
	fmt.Println(<-c)
}
