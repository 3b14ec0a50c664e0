// run
//
// A context needs a parent, and a value a key that can be compared.

package main

import (
	"context"
	"fmt"
	"time"
)

func attempt(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	attempt(func() { context.WithCancel(nil) })
	attempt(func() { context.WithCancelCause(nil) })
	attempt(func() { context.WithTimeout(nil, time.Second) })
	attempt(func() { context.WithDeadline(nil, time.Now()) })
	attempt(func() { context.WithValue(nil, 1, 2) })
	attempt(func() { context.WithoutCancel(nil) })
	attempt(func() { context.WithValue(context.Background(), nil, 2) })
	attempt(func() { context.WithValue(context.Background(), []int{1}, 2) })
	attempt(func() { fmt.Println(context.WithValue(context.Background(), "key", 2).Value("key")) })
}
