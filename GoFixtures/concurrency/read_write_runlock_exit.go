// run exit 2
//
// Nobody can end reading who does not read.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.RWMutex
	mu.RLock()
	mu.RUnlock()
	mu.Lock()
	mu.Unlock()
	defer func() { fmt.Println("not recovered:", recover()) }()
	fmt.Println("once too often")
	mu.RUnlock()
}
