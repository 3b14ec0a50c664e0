// run
//
// Panics of methods that standard interfaces ask for are recovered: called directly, as values, through the interface.

package main

import (
	"fmt"
	"sync"
)

type SpinLock struct{ held bool }

func (s *SpinLock) Lock() { s.held = true }
func (s *SpinLock) Unlock() {
	if !s.held {
		panic("unlock of unlocked SpinLock")
	}
	s.held = false
}

func with(l sync.Locker, f func()) {
	l.Lock()
	defer l.Unlock()
	f()
}

func try(f func()) {
	defer func() { fmt.Println("r:", recover()) }()
	f()
}

func main() {
	s := new(SpinLock)
	try(func() { with(s, func() { fmt.Println("held", s.held) }) })
	try(s.Unlock)
	try(func() { with(s, s.Unlock) })
	try(func() {
		var l sync.Locker = s
		l.Unlock()
	})
	c := sync.NewCond(s)
	try(func() { c.Wait() })
	try(func() {
		c.L.Unlock()
	})
}

type state struct {
	SpinLock
	log []string
}

func (st *state) Write(b []byte) (int, error) {
	if len(b) == 0 {
		panic("nothing to write")
	}
	st.log = append(st.log, string(b))
	return len(b), nil
}

func (st *state) flush() {
	fmt.Fprint(st, "flush")
	defer func() { fmt.Println("flush r:", recover()) }()
	twice(st.Write)
}

func twice(write func([]byte) (int, error)) {
	fmt.Println(write([]byte("x")))
	fmt.Println(write(nil))
}

func init() {
	st := &state{}
	st.flush()
	var once sync.Once
	try(func() { once.Do(st.Unlock) })
	fmt.Println(st.log)
}
