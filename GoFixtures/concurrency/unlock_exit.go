// run exit 2
//
// Unlocking a mutex that is not locked cannot be recovered.

package main

import (
	"fmt"
	"sync"
)

func main() {
	defer func() { fmt.Println("never", recover()) }()
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	fmt.Println("unlocked once")
	mu.Unlock()
}
