// run
//
// Every panic of the language itself is a runtime.Error with Go's own text.

package main

import (
	"errors"
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		if e, ok := r.(runtime.Error); ok {
			fmt.Printf("%s: runtime.Error: %s\n", name, e.Error())
			return
		}
		if e, ok := r.(error); ok {
			fmt.Printf("%s: error: %s (%T)\n", name, e.Error(), r)
			return
		}
		fmt.Printf("%s: %v (%T)\n", name, r, r)
	}()
	f()
}

type I interface{ M() }
type J interface {
	M()
	N()
}
type T struct {
	a int
	f func()
}
type P struct{ x, y int }

func (T) M() {}

type E struct{ s []int }
type F func()

var sink any
var si int

func main() {
	s := []int{1, 2, 3}
	n := 5
	neg := -1
	var u8 uint8 = 200
	str := "hello"
	arr := [4]int{}
	parr := &arr
	var nilparr *[4]int
	try("index", func() { si = s[n] })
	try("index neg", func() { si = s[neg] })
	try("index u8", func() { si = s[u8] })
	try("index arr", func() { si = arr[n] })
	try("index parr", func() { si = parr[n] })
	try("index nilparr", func() { si = nilparr[n-3] })
	try("index str", func() { sink = str[n] })
	try("set", func() { s[n] = 1 })
	try("set op", func() { s[n] += 1 })
	try("inc", func() { s[neg]++ })
	try("addr", func() { sink = &s[n] })
	try("slice hi", func() { sink = s[:n] })
	try("slice lo>hi", func() { sink = s[n-1 : 2] })
	try("slice lo", func() { sink = s[n:] })
	try("slice neg", func() { sink = s[neg:] })
	try("slice neg hi", func() { sink = s[:neg] })
	try("slice3 max", func() { sink = s[0:1:n] })
	try("slice3 hi", func() { sink = s[0:n:2] })
	try("slice3 lo", func() { sink = s[n:2:3] })
	try("slice str", func() { sink = str[n+1:] })
	try("slice str2", func() { sink = str[n : n-2] })
	try("slice str3", func() { sink = str[:n+3] })
	try("slice arr", func() { sink = arr[:n] })
	try("slice arr2", func() { sink = arr[n:] })
	try("slice nilparr", func() { sink = nilparr[:] })
	var m map[string]int
	try("nil map", func() { m["a"] = 1 })
	try("nil map op", func() { m["a"]++ })
	var mm map[string]map[string]int = map[string]map[string]int{}
	try("nil map inner", func() { mm["x"]["a"] = 1 })
	var pt *T
	try("nil field", func() { si = pt.a })
	try("nil field set", func() { pt.a = 1 })
	try("nil deref", func() { sink = *pt })
	try("nil method value", func() { pt.M() })
	var i I
	try("nil iface call", func() { i.M() })
	try("nil iface method value", func() { f := i.M; f() })
	var fn func()
	try("nil func", func() { fn() })
	var t T
	try("nil func field", func() { t.f() })
	zero := 0
	try("div", func() { si = n / zero })
	try("mod", func() { si = n % zero })
	try("div u8", func() { sink = u8 / uint8(zero) })
	try("div assign", func() { n /= zero })
	try("shift", func() { si = 1 << neg })
	try("shift r", func() { si = n >> neg })
	try("shift assign", func() { n <<= neg })
	var a any
	try("assert nil", func() { si = a.(int) })
	a = "x"
	try("assert int", func() { si = a.(int) })
	try("assert iface", func() { sink = a.(I) })
	try("assert error", func() { sink = a.(error) })
	try("assert ptr", func() { sink = a.(*T) })
	i = T{}
	try("assert J", func() { sink = i.(J) })
	try("assert conc", func() { sink = a.(T) })
	var err error
	try("assert nil err concrete", func() { sink = err.(*MyErr) })
	err = errors.New("q")
	try("assert err concrete", func() { sink = err.(*MyErr) })
	try("assert err MyErr", func() { sink = err.(MyErr2) })
	a = &t
	try("assert ptr to val", func() { sink = a.(T) })
	a = []int{1}
	b := any([]int{1})
	try("compare slices", func() { sink = a == b })
	try("compare structs", func() { sink = any(E{}) == any(E{}) })
	try("compare T", func() { sink = any(T{}) == any(T{}) })
	try("compare map", func() { sink = any(m) == any(m) })
	ma := map[any]int{}
	try("hash set", func() { ma[a] = 1 })
	try("hash get", func() { si = ma[a] })
	try("hash get2", func() { si, _ = ma[a] })
	try("hash delete", func() { delete(ma, a) })
	try("hash func", func() { ma[main] = 1 })
	try("hash struct", func() { ma[E{}] = 1 })
	var ch chan int
	try("close nil", func() { close(ch) })
	ch = make(chan int, 1)
	close(ch)
	try("close closed", func() { close(ch) })
	try("send closed", func() { ch <- 1 })
	try("select send closed", func() {
		select {
		case ch <- 1:
		default:
		}
	})
	try("make neg", func() { sink = make([]int, neg) })
	try("make cap", func() { sink = make([]int, 2, zero) })
	try("make huge", func() { sink = make([]int, 1<<60+zero) })
	try("make chan neg", func() { sink = make(chan int, neg) })
	try("make map neg", func() { sink = make(map[int]int, neg); fmt.Println("fine") })
	try("panic nil", func() { panic(nil) })
	try("panic err", func() { panic(errors.New("boom")) })
	try("panic fmt", func() { panic(fmt.Sprintf("%d", 3)) })
	try("panic int", func() { panic(3) })
	try("panic struct", func() { panic(P{1, 2}) })
	try("panic ptr", func() { panic(&P{1, 2}) })
	try("panic typed nil", func() { panic((*P)(nil)) })
	try("panic wrapped", func() { panic(fmt.Errorf("w: %w", errors.New("in"))) })
	try("none", func() {})
	func() {
		var nilError *runtime.PanicNilError
		defer func() { fmt.Println(errors.As(recover().(error), &nilError), nilError) }()
		panic(nil)
	}()
	func() {
		var assertionError *runtime.TypeAssertionError
		defer func() { fmt.Println(errors.As(recover().(error), &assertionError), assertionError) }()
		var a any = 1
		_ = a.(string)
	}()
	try("copy nil ptr", func() { var p *P; *p = P{} })
}

type MyErr struct{}

func (*MyErr) Error() string { return "myerr" }

type MyErr2 struct{}

func (MyErr2) Error() string { return "myerr" }
