// run
//
// Comparisons and logical operators give truth values of the types that the context names.

package main

import (
	"fmt"
	"sync"
)

type Flag bool

func both(a, b Flag) Flag { return a && b || !a }

type Locker interface {
	Lock()
	Unlock()
}

func main() {
	var x, y Flag = true, false
	z := x || y
	fmt.Printf("%T %v\n", z, z)
	fmt.Printf("%T %v\n", both(x, y), both(x, y))
	w := !x
	fmt.Printf("%T %v\n", w, w)
	cmp := Flag(1 < 2) && x
	fmt.Println(cmp)
	var v Flag = 1 < len("abc")
	fmt.Println(v && y, v == y)
	if v && x {
		fmt.Println("yes")
	}
	var rw sync.RWMutex
	var l Locker = rw.RLocker()
	fmt.Println(l != nil)
	l.Lock()
	fmt.Println(rw.TryLock())
	l.Unlock()
	fmt.Println(rw.TryLock())
}
