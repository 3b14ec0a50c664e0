// run exit 2
//
// A fatal error in a deferred call stands under the panics that made the call run, and calls nothing for their texts.

package main

import (
	"fmt"
	"sync"
)

type quiet string

func (q quiet) Error() string { return "never called" }

func update(counts map[string]int) {
	var mu sync.Mutex
	defer func() { mu.Unlock() }()
	defer func() { panic(quiet("in the second")) }()
	defer func() {
		fmt.Println(recover())
		panic("after\nthe first")
	}()
	mu.Lock()
	counts["a"]++
	mu.Unlock()
	counts = nil
	counts["b"] = 1
}

func main() { update(map[string]int{}) }
