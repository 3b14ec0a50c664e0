// run
//
// A context finds the values of those above it, and shows what it was made from.

package main

import (
	"context"
	"fmt"
	"strings"
	"time"
)

type key int

func (k key) String() string { return fmt.Sprintf("key(%d)", int(k)) }

type plain struct{ n int }

func main() {
	b := context.Background()
	fmt.Println(b, context.TODO(), b == context.Background(), b == context.TODO())
	fmt.Printf("%T %T\n", b, context.TODO())
	a := context.WithValue(b, key(1), "one")
	c := context.WithValue(a, plain{2}, 2)
	d := context.WithValue(c, "three", nil)
	fmt.Println(a)
	fmt.Println(d)
	for _, k := range []any{key(1), 1, plain{2}, plain{3}, "three", key(3)} {
		fmt.Print(d.Value(k), " ")
	}
	fmt.Println()
	e, cancel := context.WithCancel(d)
	f := context.WithoutCancel(e)
	g := context.WithValue(f, key(1), "hidden")
	fmt.Println(e)
	fmt.Println(f)
	fmt.Println(g.Value(key(1)), e.Value(key(1)))
	cancel()
	fmt.Println(e.Err(), f.Err(), f.Done() == nil, context.Cause(f))
	h, stop := context.WithTimeout(b, time.Hour)
	defer stop()
	text := fmt.Sprint(h)
	fmt.Println(strings.HasPrefix(text, "context.Background.WithDeadline("), strings.HasSuffix(text, "])"))
	var deep context.Context = b
	for i := range 1000 {
		deep = context.WithValue(deep, i, -i)
	}
	fmt.Println(deep.Value(0), deep.Value(999), deep.Value(1000))
}
