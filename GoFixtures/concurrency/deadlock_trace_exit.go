// run exit 2
//
// A deadlock shows every goroutine: why it waits, where, and where it was started.

package main

import "sync"

//go:noinline
func send(c chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	c <- 1
}

//go:noinline
func start(c chan int, wg *sync.WaitGroup) {
	wg.Add(1)
	go send(c, wg)
}

func main() {
	var wg sync.WaitGroup
	start(make(chan int), &wg)
	go func() {
		select {}
	}()
	wg.Wait()
}
