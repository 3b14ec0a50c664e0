// run
//
// An atomic value holds anything, as long as it is always of the same type.

package main

import (
	"fmt"
	"sync/atomic"
)

type table struct {
	rows map[string]int
	size int
}

type registry struct {
	current atomic.Value // table
}

func (r *registry) get(key string) (int, bool) {
	t, _ := r.current.Load().(table)
	v, ok := t.rows[key]
	return v, ok
}

func (r *registry) put(key string, v int) {
	old, _ := r.current.Load().(table)
	rows := map[string]int{key: v}
	for k, v := range old.rows {
		if k != key {
			rows[k] = v
		}
	}
	r.current.Store(table{rows, len(rows)})
}

func main() {
	var r registry
	fmt.Println(r.get("a"))
	r.put("a", 1)
	r.put("b", 2)
	r.put("a", 3)
	fmt.Println(r.get("a"))
	fmt.Println(r.current.Load().(table).size)

	var v atomic.Value
	fmt.Println(v.Load(), v.Swap("first"), v.Load())
	fmt.Println(v.CompareAndSwap("other", "never"), v.CompareAndSwap("first", "second"), v.Load())

	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
}
