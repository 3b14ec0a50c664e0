// run
//
// Run-time panics have the types that Go's runtime has for them, and satisfy the program's own interfaces.

package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"time"
)

func try(f func()) {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		fmt.Print(r, 1, r, true, "\n") // Go's are strings, some of them
		if e, ok := r.(interface {
			error
			RuntimeError()
		}); ok {
			fmt.Println("iface", e.Error())
			e.RuntimeError()
		}
		if e, ok := r.(runtime.Error); ok {
			fmt.Println("runtime", e)
		}
		if e, ok := r.(error); ok {
			var re runtime.Error
			fmt.Println(errors.As(e, &re))
		}
	}()
	f()
}

func a() any { type t struct{ x int }; return t{1} }
func b() any { type t struct{ x int }; return t{1} }

type T struct {
	f interface{ M() int }
	g func(int) interface{ error }
}

func main() {
	ctx, c := context.WithCancel(context.Background())
	fmt.Printf("%T\n", ctx)
	tx, c2 := context.WithTimeout(ctx, time.Hour)
	fmt.Printf("%T\n", tx)
	fmt.Printf("%T\n", context.Background())
	fmt.Printf("%T\n", context.TODO())
	fmt.Printf("%T\n", context.WithValue(ctx, 1, 2))
	fmt.Printf("%T\n", context.WithoutCancel(ctx))

	fmt.Printf("%T %T\n", context.Canceled, context.DeadlineExceeded)
	fmt.Printf("%T\n", func(error) (int, error) { return 0, nil })
	c2()
	c()
	var s []int
	var m map[string]int
	var p *T
	var e any = "s"
	z := 0
	i := 5
	try(func() { fmt.Println(s[i]) })
	try(func() { fmt.Println(s[i:2]) })
	try(func() { m["a"] = 1 })
	try(func() { fmt.Println(p.f) })
	try(func() { fmt.Println(e.(int)) })
	try(func() { fmt.Println(1 / z) })
	try(func() { var c chan int; close(c) })
	try(func() { c := make(chan int); close(c); close(c) })
	try(func() { c := make(chan int); close(c); c <- 1 })
	try(func() { _ = make([]int, i-6) })
	try(func() { _ = make(chan int, i-6) })
	try(func() { var f any = []int{}; fmt.Println(f == f) })
	try(func() { panic(nil) })
	try(func() { panic(fmt.Errorf("w %w", errors.New("x"))) })
	try(func() { _ = [2]int(s) })
	try(func() { fmt.Println(1 << (i - 6)) })
	var ee error
	try(func() { fmt.Println(ee.Error()) })
	try(func() { fmt.Println(e.(error)) })
	var ne any
	try(func() { fmt.Println(ne.(error)) })
	fmt.Println(a() == b(), a() == a())
	fmt.Printf("%T %T\n", a(), b())
	fmt.Printf("%T\n", map[string]any{})

	fmt.Printf("%T\n", []error{})

	fmt.Printf("%T %T %T\n", time.Second, time.Now(), time.NewTimer(1))
	fmt.Printf("%T %T\n", &sync.Mutex{}, new(sync.Once))
	fmt.Printf("%T %T\n", errors.New("x"), fmt.Errorf("x %w", ee))
	fmt.Printf("%T %T\n", fmt.Errorf("x"), errors.Join(errors.New("a")))
}
