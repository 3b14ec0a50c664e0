// run
//
// The first program: store a key in a sync.Map, load it, delete it, miss it.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var words sync.Map

	words.Store("key", "test")
	value, ok := words.Load("key")
	fmt.Println(value, ok)

	words.Delete("key")
	value, ok = words.Load("key")
	fmt.Println(value, ok)
}
