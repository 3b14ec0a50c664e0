// run
//
// Fields, methods and variables that have the names of packages which the code around them uses.

package main

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
	"time"
)

type clock struct {
	time time.Duration
	sync *sync.Mutex
	fmt  string
}

func newClock() *clock { return &clock{time: time.Second, sync: &sync.Mutex{}, fmt: "f"} }

func (c *clock) tick() time.Time {
	c.sync = new(sync.Mutex)
	c.sync.Lock()
	defer c.sync.Unlock()
	c.time += time.Second
	fmt.Println(c.time, c.fmt)
	return time.Time{}
}

type event struct {
	context context.Context
	time    time.Time
	sort    func([]int)
}

func (e event) strings() []string { return strings.Fields(fmt.Sprint("a b ", e.time.IsZero())) }

func (e *event) errors() error { return errors.New("of event") }

func (e event) done() bool {
	ctx, cancel := context.WithCancel(e.context)
	cancel()
	x := []int{3, 1, 2}
	sort.Ints(x)
	e.sort = sort.Ints
	e.time = time.Unix(0, 0)
	fmt.Println(x, time.Duration(5), strings.ToUpper("up"), errors.New("x"))
	return ctx.Err() != nil && !errors.Is(e.errors(), context.Canceled)
}

type wrapped struct {
	event
	n int
}

func (w wrapped) String() string { return strings.Repeat("w", w.n) + time.Duration(w.n).String() }

type number int

func (n number) time() time.Duration { return time.Duration(n) * time.Second }

type timer interface{ time() time.Duration }

func elapsed(time time.Time) string { return time.UTC().Format("15:04") }

func main() {
	fmt.Println(newClock().tick().IsZero())
	start := time.Now()
	{
		time := time.Unix(3600, 0)
		fmt.Println(elapsed(time), !start.IsZero())
	}
	e := event{context: context.Background()}
	fmt.Println(e.done(), e.strings(), e.errors())
	w := wrapped{e, 3}
	fmt.Println(w.String(), w.time.IsZero(), w.strings())
	var t timer = number(4)
	fmt.Println(t.time())
	errors := []error{errors.New("one"), errors.New("two")}
	fmt.Println(len(errors), errors)
	for _, strings := range [][]string{strings.Split("a,b", ",")} {
		fmt.Println(strings)
	}
	func(sort string) { fmt.Println(sort) }("s")
	type local struct{ time time.Duration }
	fmt.Println(local{time.Second})
	defer func(fmt string) { println(len(fmt)) }(fmt.Sprint("abc"))
}
