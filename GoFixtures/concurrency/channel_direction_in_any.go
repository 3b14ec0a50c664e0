// run
//
// The dynamic type of a channel in an interface says which way it goes: assertions, switches, equality and keys tell.

package main

import "fmt"

type source <-chan int

func kind(x any) string {
	switch x.(type) {
	case chan int:
		return "both"
	case <-chan int:
		return "receive"
	case chan<- int:
		return "send"
	}
	return "other"
}

// first tells what the first is that can be received from.
func first(all ...any) string {
	for i, one := range all {
		if r, ok := one.(<-chan int); ok {
			return fmt.Sprint(i, " of ", cap(r))
		}
	}
	return "none"
}

// drained receives what is buffered.
func drained(x any) (all []int) {
	switch c := x.(type) {
	case <-chan int:
		for len(c) > 0 {
			all = append(all, <-c)
		}
	case chan int, chan<- int:
		return []int{-1}
	}
	return all
}

func main() {
	c := make(chan int, 1)
	var r <-chan int = c
	var s chan<- int = c
	fmt.Println(kind(c), kind(r), kind(s))
	fmt.Printf("%T %T %T\n", c, r, s)
	var x any = r
	if _, ok := x.(chan int); ok {
		fmt.Println("wrong")
	}
	got := x.(<-chan int)
	c <- 3
	fmt.Println(<-got)
	fmt.Println(x == any(r), x == any(c), any(c) == any(c), r == c)
	m := map[any]string{c: "both", r: "receive", s: "send"}
	fmt.Println(len(m), m[r], m[s], m[c])
	var none <-chan int
	fmt.Println(kind(none), any(none) == any((<-chan int)(nil)), any(none) == nil, any(none) == any(r))
	fmt.Printf("%v %T\n", none, (chan<- string)(nil))
	fmt.Println(kind(source(r)), any(source(r)) == any(source(c)))
	c <- 4
	fmt.Println(first(s, r), drained(s), drained(x))
	_, ok := x.(chan<- int)
	fmt.Println(ok)
	defer func() { fmt.Println(recover()) }()
	_ = x.(chan int)
}
