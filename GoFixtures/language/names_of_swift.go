// run
//
// Types, functions and variables may be called like the ones of Swift.

package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

type String string
type Void struct{}
type Error struct{ Code int }
type Array [3]int
type Set map[string]bool
type Never interface{ never() }
type Character rune
type Sequence []int
type Equatable interface{ Equal(Equatable) bool }
type Sendable chan int
type Task struct{ Result }
type Result struct{ Any any }
type Dictionary struct{ keys, values []string }
type Mutex struct{ sync.Mutex }
type Thread func()
type Data []byte
type Self struct{ self *Self }
type Range struct{ lowerBound, upperBound int }
type Atomic struct{ n int }
type Context struct{ name string }
type Duration int
type UInt uint

func (e *Error) Error() string         { return fmt.Sprint("code ", e.Code) }
func (a Array) Equal(b Equatable) bool { return a == b.(Array) }
func (s Set) insert(k string) Set      { s[k] = true; return s }
func (s Self) description() string     { return "self" }
func (d Dictionary) count() int        { return len(d.keys) }
func (s Sequence) map_(f func(int) int) (r Sequence) {
	for _, x := range s {
		r = append(r, f(x))
	}
	return
}

func print(s ...any)                  { fmt.Println(append([]any{"print"}, s...)...) }
func type_(x any) string              { return fmt.Sprintf("%T", x) }
func fatalError(s string)             { fmt.Println("not fatal", s) }
func zip(a, b string) string          { return a + b }
func withLock(mu *Mutex, body func()) { mu.Lock(); defer mu.Unlock(); body() }
func runMain(int)                     {}
func recoverable() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = &Error{7}
		}
	}()
	var s Set
	s.insert("x")
	return
}

func main() {
	var inout, operator, extension, protocol, subscript, internal = 1, 2, 3, 4, 5, 6
	print(inout+operator+extension, protocol, subscript, internal)
	print(String("s"), Void{}, &Error{3}, Array{1}, Set{}.insert("a"), Character('x'), Sequence{1, 2})
	var e Equatable = Array{1, 2, 3}
	print(e.Equal(Array{1, 2, 3}), e.Equal(Array{}))
	t := Task{Result{5}}
	t.Any = "any"
	fmt.Printf("%+v %T %T %T %T\n", t, t, String(""), Void{}, UInt(1))
	print(Dictionary{keys: []string{"k"}}.count(), Self{}.description(), Range{1, 2}, Atomic{3}, Context{"c"}, Duration(4))
	fatalError("x")
	print(zip("a", "b"), type_(Data("x")), len(Sequence{3}.map_(func(i int) int { return i * i })))
	var mu Mutex
	withLock(&mu, func() { print("locked") })
	ch := make(Sendable, 1)
	ch <- 3
	print(<-ch)
	Thread(func() { print("thread") })()
	err := recoverable()
	var ee *Error
	print(err, errors.As(err, &ee), ee.Code)
	self, super, nil_ := 1, 2, 3
	func(in, where, guard int) { print(in, where, guard, self, super, nil_) }(1, 2, 3)
	defer_, try, throws, let, rethrows := "d", "t", "th", "l", "r"
	print(strings.Join([]string{defer_, try, throws, let, rethrows}, ","))
	var n Never
	print(n == nil)
	runMain(1)
}
