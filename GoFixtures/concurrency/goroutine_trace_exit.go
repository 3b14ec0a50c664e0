// run exit 2
//
// The trace of a panic names the Go functions and lines it passed through, and who started the goroutine.

package main

import "fmt"

type table struct{ rows map[string]int }

//go:noinline
func (t *table) set(key string) {
	t.rows[key] = len(key)
}

//go:noinline
func (t table) fill(keys ...string) {
	for _, key := range keys {
		t.set(key)
	}
}

//go:noinline
func (t table) descend(depth int) {
	if depth == 0 {
		t.fill("a", "b")
	} else {
		t.descend(depth - 1)
	}
	fmt.Println("back from", depth)
}

//go:noinline
func begin(done chan bool) {
	var t table
	go search(t, done)
}

//go:noinline
func search(t table, done chan bool) {
	t.descend(2)
	done <- true
}

func main() {
	done := make(chan bool)
	begin(done)
	<-done
}
