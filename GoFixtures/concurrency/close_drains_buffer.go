// run
//
// After close, what is left in the buffer still arrives, then zero values without end.

package main

import "fmt"

type message struct {
	id   int
	text string
}

func main() {
	c := make(chan message, 3)
	c <- message{1, "one"}
	c <- message{2, "two"}
	close(c)
	fmt.Println(len(c), cap(c))

	for range 4 {
		m, ok := <-c
		fmt.Printf("%+v %t\n", m, ok)
	}
	fmt.Println(<-c == message{}, len(c))

	// A receiver that waits on an empty channel is woken by close.
	signal := make(chan struct{})
	woken := make(chan bool)
	for range 3 {
		go func() {
			_, ok := <-signal
			woken <- ok
		}()
	}
	close(signal)
	fmt.Println(<-woken, <-woken, <-woken)
}
