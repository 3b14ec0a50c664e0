// run
//
// Which operation waits, which goes on at once and which panics, on nil, open, full, filled and closed channels.

package main

import "fmt"

func filled(capacity, count int) chan int {
	c := make(chan int, capacity)
	for i := range count {
		c <- i
	}
	return c
}

func shut(c chan int) chan int {
	close(c)
	return c
}

func send(c chan int) (result string) {
	defer func() {
		if recover() != nil {
			result = "panics"
		}
	}()
	select {
	case c <- 1:
		return "goes on"
	default:
		return "waits"
	}
}

func receive(c chan int) string {
	select {
	case v, ok := <-c:
		return fmt.Sprint("goes on with ", v, " ", ok)
	default:
		return "waits"
	}
}

func sendAmong(c chan int) (result string) {
	defer func() {
		if recover() != nil {
			result = "panics"
		}
	}()
	var none chan int
	never := make(chan int)
	select {
	case <-none:
	case c <- 1:
		return "goes on"
	case <-never:
	default:
		return "waits"
	}
	return "wrong"
}

func receiveAmong(c chan int) string {
	var none chan int
	never := make(chan int)
	select {
	case never <- 1:
	case v, ok := <-c:
		return fmt.Sprint("goes on with ", v, " ", ok)
	case none <- 1:
	default:
		return "waits"
	}
	return "wrong"
}

func main() {
	kinds := []struct {
		name string
		make func() chan int
	}{
		{"nil", func() chan int { return nil }},
		{"unbuffered", func() chan int { return filled(0, 0) }},
		{"empty", func() chan int { return filled(2, 0) }},
		{"half full", func() chan int { return filled(2, 1) }},
		{"full", func() chan int { return filled(2, 2) }},
		{"closed", func() chan int { return shut(filled(0, 0)) }},
		{"closed and empty", func() chan int { return shut(filled(2, 0)) }},
		{"closed and full", func() chan int { return shut(filled(2, 2)) }},
	}
	for _, kind := range kinds {
		fmt.Printf("%-17s len %d cap %d\n", kind.name, len(kind.make()), cap(kind.make()))
		fmt.Printf("  send %s, among others %s\n", send(kind.make()), sendAmong(kind.make()))
		fmt.Printf("  receive %s, among others %s\n", receive(kind.make()), receiveAmong(kind.make()))
	}
}
