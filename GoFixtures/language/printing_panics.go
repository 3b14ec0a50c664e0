// run
//
// A method that panics while a value is printed shows in the text, a nil receiver as nil, and the program goes on.

package main

import (
	"errors"
	"fmt"
	"sync"
)

type Day int

func (d Day) String() string { return [...]string{"Mon", "Tue", "Wed"}[d] }

type broken struct{ why string }

func (b broken) Error() string { panic(b.why) }

type account struct {
	mu   sync.Mutex
	name string
	tags map[string]int
}

func (a *account) String() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.tags == nil {
		panic(errors.New("no tags"))
	}
	return a.name
}

type node struct {
	value int
	next  *node
}

func (n *node) String() string { return fmt.Sprint(n.value, " -> ", n.next) }

type quiet struct{ name string }

func (q *quiet) String() string {
	if q == nil {
		return "nobody"
	}
	return q.name
}

type syntax struct{ n int }

func (s syntax) GoString() string { return fmt.Sprint(10 / s.n) }

func main() {
	fmt.Println(Day(1), Day(7))
	fmt.Printf("%v|%s|%d|%5s|%q\n", Day(9), Day(-1), Day(9), Day(2), Day(3))
	fmt.Println(broken{"by design"}, "goes on")
	s := fmt.Sprintf("%+v", []any{Day(5), broken{"x"}, 3})
	fmt.Println(s)
	a := &account{name: "a"}
	fmt.Println(a)
	a.tags = map[string]int{}
	if a.mu.TryLock() {
		fmt.Println("free")
		a.mu.Unlock()
	}
	fmt.Println(a)
	fmt.Println(&node{1, &node{2, nil}})
	var q *quiet
	var b *account
	var n *node
	fmt.Println(q, b, n, &quiet{"q"})
	fmt.Printf("%v %s %+v\n", q, b, n)
	fmt.Printf("%#v %#v\n", syntax{5}, syntax{0})
	err := fmt.Errorf("wrapped: %w", broken{"inner"})
	fmt.Println(err)
	defer func() {
		fmt.Println("recovered:", recover())
	}()
	fmt.Println(Day(2), Day(8))
	var days []Day
	fmt.Println(days[Day(3)])
}
