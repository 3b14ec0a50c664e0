// run
//
// Numbers that functions of sync/atomic are called on show, compare and copy as numbers, and atomics show their fields.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type spin struct {
	state uint32
	name  string
	hits  int64
}

type real struct {
	n atomic.Int32
	b atomic.Bool
	p atomic.Pointer[int]
	v atomic.Value
	m sync.Mutex
}

func (s *spin) hit() { atomic.AddInt64(&s.hits, 1) }

func main() {
	s := &spin{name: "x"}
	atomic.AddUint32(&s.state, 5)
	s.hit()
	fmt.Println(s, *s)
	fmt.Printf("%v %+v %T\n", *s, s, s)
	fmt.Printf("%#v\n", *s)
	t := *s
	t.hits++
	fmt.Println(t, *s == t, t.hits)
	m := map[string]spin{"a": t}
	fmt.Println(m, []spin{t}, [1]*spin{s}[0].state)
	var r real
	r.n.Store(3)
	r.b.Store(true)
	fmt.Println(&r.n, &r.b)
	fmt.Printf("%v %+v\n", &r.n, &r.n)
}
