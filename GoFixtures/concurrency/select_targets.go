// run
//
// What a select receives goes anywhere a value can be assigned; that place is evaluated only when its case is chosen.

package main

import "fmt"

type record struct {
	value int
	ok    bool
	next  *record
}

type celsius float64

func trace[T any](name string, v T) T {
	fmt.Print(name, " ")
	return v
}

func main() {
	c := make(chan int, 10)
	never := make(chan int)
	refill := func() {
		for len(c) < 5 {
			c <- 10 + len(c)
		}
	}
	refill()

	slice := make([]int, 3)
	var array [3]int
	table := map[string]int{}
	select {
	case slice[trace("index", 1)] = <-trace("channel", c):
	case slice[trace("never", 2)] = <-never:
	}
	select {
	case array[trace("array", 2)] = <-c:
	case <-never:
	}
	select {
	case table[trace("key", "k")] = <-c:
	case table["x"] = <-never:
	}
	fmt.Println(slice, array, table)

	r := &record{next: &record{}}
	oks := map[string]bool{}
	refill()
	select {
	case r.value, r.ok = <-c:
	case r.next.value = <-never:
	}
	select {
	case r.next.value, oks[trace("ok", "received")] = <-c:
	case <-never:
	}
	fmt.Println(r.value, r.ok, r.next.value, oks)

	refill()
	var v int
	var ok bool
	p := &v
	select {
	case *p, ok = <-c:
	}
	fmt.Println(v, ok)
	select {
	case _, ok = <-c:
	default:
	}
	select {
	case _ = <-c:
	case v, _ = <-never:
	}
	select {
	case (v) = (<-c):
	}
	fmt.Println(v, ok)

	refill()
	var boxed any
	temperatures := make(chan celsius, 1)
	temperatures <- 36.6
	select {
	case boxed = <-c:
	case boxed = <-never:
	}
	fmt.Println(boxed)
	select {
	case boxed, ok = <-temperatures:
	case boxed = <-never:
	}
	fmt.Printf("%T %v %v\n", boxed, boxed, ok)

	// A new variable hides the one outside, in its clause only.
	v = 1
	select {
	case v := <-c:
		v++
		fmt.Println(v > 10)
	case v, ok := <-never:
		fmt.Println(v, ok)
	}
	fmt.Println(v)

	// A closed channel gives the zero value and false.
	close(temperatures)
	var t celsius = 1
	select {
	case t, ok = <-temperatures:
	}
	fmt.Println(t, ok)
}
