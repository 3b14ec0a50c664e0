// run
//
// A channel carries values of every size and kind: none, large, functions, channels, interfaces that hold a nil pointer.

package main

import (
	"errors"
	"fmt"
)

type large struct {
	words [40]int
	name  string
}

type failure struct{ text string }

func (f *failure) Error() string {
	if f == nil {
		return "typed nil"
	}
	return f.text
}

type celsius float64

type pair[A, B any] struct {
	first  A
	second B
}

func main() {
	signals := make(chan struct{}, 1<<40)
	for range 1000 {
		signals <- struct{}{}
	}
	fmt.Println(len(signals), cap(signals))
	fmt.Println(<-signals, len(signals))

	blocks := make(chan large, 2)
	var b large
	b.words[39], b.name = 7, "block"
	blocks <- b
	b.words[39] = 8
	blocks <- b
	first, second := <-blocks, <-blocks
	fmt.Println(first.words[39], second.words[39], first.name)

	direct := make(chan [100]int)
	go func() {
		var a [100]int
		for i := range a {
			a[i] = i * i
		}
		direct <- a
		a[99] = 0
		direct <- a
	}()
	x, y := <-direct, <-direct
	fmt.Println(x[99], y[99], len(x))

	work := make(chan func(int) int, 2)
	offset := 100
	work <- func(i int) int { return i + offset }
	work <- nil
	offset = 200
	f, g := <-work, <-work
	fmt.Println(f(1), g == nil)

	failures := make(chan error, 4)
	var none *failure
	failures <- none
	failures <- nil
	failures <- &failure{"real"}
	failures <- errors.New("plain")
	e := <-failures
	fmt.Println(e != nil, e.Error())
	e = <-failures
	fmt.Println(e == nil)
	fmt.Println(<-failures)
	fmt.Println(<-failures)

	anything := make(chan any, 5)
	anything <- 1
	anything <- "two"
	anything <- celsius(3.5)
	anything <- []int{4}
	anything <- nil
	for range 5 {
		v := <-anything
		fmt.Printf("%T %v; ", v, v)
	}
	fmt.Println()

	replies := make(chan (chan<- string), 1)
	answer := make(chan string, 1)
	replies <- answer
	(<-replies) <- "through a channel"
	fmt.Println(<-answer)

	pairs := make(chan pair[string, celsius], 1)
	pairs <- pair[string, celsius]{"warm", 21.5}
	fmt.Println((<-pairs).second)

	pointers := make(chan *large, 1)
	pointers <- &b
	(<-pointers).name = "changed"
	fmt.Println(b.name)

	bytes, wide := make(chan byte, 3), make(chan complex128, 1)
	bytes <- 'a'
	bytes <- 255
	wide <- complex(1, -2)
	fmt.Println(<-bytes, <-bytes, <-wide)
}
