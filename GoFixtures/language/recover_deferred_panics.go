// run
//
// What defer and go evaluate panics in the statement itself, and a deferred panic takes the place of the first.
package main

import "fmt"

type V interface{ Do() }

func f() (err error) {
	defer func() { fmt.Println("rec", recover()) }()
	defer panic("b")
	panic("a")
}

func h() {
	defer func() { fmt.Println("rec", recover()) }()
	var f func()
	defer f()
	fmt.Println("reached")
}

type T struct{ n int }

func (t T) Do() { fmt.Println("do", t.n) }

func k() {
	defer func() { fmt.Println("rec", recover()) }()
	var t *T
	defer t.Do()
	fmt.Println("not reached")
}

func l() {
	defer func() { fmt.Println("rec", recover()) }()
	var t *T
	go t.Do()
	fmt.Println("not reached")
}

func m() {
	defer func() { fmt.Println("rec", recover()) }()
	var v V
	go v.Do()
	fmt.Println("not reached")
}

func n() {
	defer func() { fmt.Println("rec", recover()) }()
	s := []int{1}
	i := 3
	defer fmt.Println("arg", s[i])
	fmt.Println("not reached")
}

func main() {
	f()
	h()
	k()
	l()
	m()
	n()
}
