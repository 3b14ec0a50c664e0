// run
//
// A type that a function declares may embed interfaces, and is called by its own name.

package main

import (
	"context"
	"fmt"
	"sync"
)

type namer interface{ Name() string }
type dog struct{}

func (dog) Name() string { return "dog" }

func main() {
	type wrapped struct {
		namer
		n int
	}
	w := wrapped{dog{}, 2}
	fmt.Println(w.Name(), w.n)
	var i namer = w
	fmt.Println(i.Name())
	type locked struct {
		sync.Locker
		v int
	}
	l := locked{Locker: &sync.Mutex{}}
	l.Lock()
	l.v++
	l.Unlock()
	fmt.Println(l.v)
	type cc struct{ context.Context }
	c := cc{context.Background()}
	var cx context.Context = c
	fmt.Println(cx.Err(), cx.Done() == nil)
	type e2 struct{ error }
	var err error = e2{fmt.Errorf("x")}
	fmt.Println(err)
	p := &struct{ namer }{dog{}}
	fmt.Println(p.Name())
	i = p
	fmt.Println(i.Name())
	fmt.Printf("%T %T %T %T\n", first(1), second(), third(), deep())
	fmt.Println(second(), deep(), registered)
}

func first[T any](x T) any {
	type t struct{ x T }
	return t{x}
}

func second() any {
	type t struct{ x, y int }
	return t{1, 2}
}

func third() any {
	type t func()
	return t(nil)
}

func deep() any {
	type t struct{ x int }
	if true {
		type t struct {
			namer
			z string
		}
		var found namer = t{dog{}, "s"}
		return found
	}
	return t{1}
}

var registered = func() namer {
	type alias struct{ namer }
	return alias{dog{}}
}()
