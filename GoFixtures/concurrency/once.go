// run
//
// A once runs its function a single time, and everybody waits until it has run.

package main

import (
	"fmt"
	"sync"
)

type lazy struct {
	once  sync.Once
	value string
	runs  int
}

func (l *lazy) get() string {
	l.once.Do(func() {
		l.runs++
		l.value = "ready"
	})
	return l.value
}

func main() {
	var l lazy
	values := make(chan string)
	for range 20 {
		go func() { values <- l.get() }()
	}
	ready := 0
	for range 20 {
		if <-values == "ready" {
			ready++
		}
	}
	fmt.Println(ready, l.runs)

	// A panic counts as having run.
	var once sync.Once
	for i := range 2 {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			once.Do(func() { panic("failed once") })
		}()
	}

	add := sync.OnceValue(func() int {
		fmt.Println("computing")
		return 42
	})
	fmt.Println(add(), add())
}
