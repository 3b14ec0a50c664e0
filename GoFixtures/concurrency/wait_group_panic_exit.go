// run exit 2
//
// What a wait group runs panics through it, and its creator is the wait group.

package main

import "sync"

func fail(n int) {
	var s []int
	defer func() { panic("again") }()
	s[n] = 1
}

func main() {
	var wg sync.WaitGroup
	wg.Go(func() { fail(3) })
	wg.Wait()
}
