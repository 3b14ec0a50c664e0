// run
//
// A panic in a function that a variable of the package holds from the start reaches recover as any other.
package main

import (
	"fmt"
	"slices"
	"sync"
	"time"
)

var action = func() {
	var m map[string]int
	m["a"] = 1
}

type service struct {
	start func()
	value func() int
	each  func(func(int) bool)
}

var services = map[string]*service{
	"first": {
		start: func() { panic("start") },
		value: func() int {
			var none []int
			return none[1]
		},
		each: func(yield func(int) bool) {
			yield(1)
			panic("each")
		},
	},
}

var steps = []func(int) int{
	func(n int) int { return 10 / n },
	func(n int) int { return func() int { return 20 / n }() },
}

var lazily = sync.OnceValue(func() int { panic("once") })

func counting(yield func(int) bool) {
	yield(1)
	panic("counting")
}

func try(what string, f func()) {
	defer func() { fmt.Println(what+":", recover()) }()
	f()
}

func main() {
	first := services["first"]
	try("action", action)
	try("start", first.start)
	try("value", func() { fmt.Println(first.value()) })
	for i, step := range steps {
		try("step", func() { fmt.Println(i, step(i)) })
	}
	try("step", func() { steps[1](0) })
	try("once", func() { lazily() })
	try("once again", func() { lazily() })
	var once sync.Once
	try("do", func() { once.Do(first.start) })
	try("done", func() { once.Do(first.start) })
	try("each", func() {
		for n := range first.each {
			fmt.Println(n)
		}
	})
	try("collect", func() { fmt.Println(slices.Collect(first.each)) })
	try("sorted", func() { fmt.Println(slices.Sorted(counting)) })

	done := make(chan bool)
	later := func() {
		defer close(done)
		defer func() { fmt.Println("later:", recover()) }()
		action()
	}
	time.AfterFunc(time.Millisecond, later)
	<-done
	fs := []func(){action, later}
	for _, f := range fs {
		fmt.Println(time.AfterFunc(time.Hour, f).Stop())
	}
	fs[0] = func() { panic("assigned") }
	fs = append(fs, func() { panic("appended") }, func() { panic("appended, too") })
	try("fs[0]", fs[0])
	try("fs[3]", fs[3])
	sent := make(chan func(int) int, 2)
	sent <- func(n int) int { return 30 / n }
	select {
	case sent <- func(n int) int { return 40 / n }:
	default:
	}
	try("received", func() { fmt.Println((<-sent)(3), (<-sent)(0)) })
	named := map[string]func(int) int{"fifty": func(n int) int { return 50 / n }}
	named["sixty"] = func(n int) int { return 60 / n }
	try("named", func() { fmt.Println(named["fifty"](5), named["sixty"](0)) })
	pointed := new(func(int) int)
	*pointed = func(n int) int { return 70 / n }
	try("pointed", func() { fmt.Println((*pointed)(7), (*pointed)(0)) })

	go func() {
		defer fmt.Println("end of the goroutine")
		defer func() { fmt.Println("in a goroutine:", recover()) }()
		action()
	}()
	time.Sleep(20 * time.Millisecond)
}
