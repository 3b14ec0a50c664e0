// run
//
// Closures that set the variables of the package defer, recover, select and return by name.

package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"time"
)

type reg struct {
	mu sync.Mutex
	m  map[string]int
}

func (r *reg) add(s string) *reg {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[s] = len(r.m)
	return r
}

var registry = func() *reg {
	type pair struct{ k string }
	r := &reg{m: map[string]int{}}
	for _, p := range []pair{{"x"}, {"y"}} {
		r.add(p.k)
	}
	return r
}()

var results = func() (out []int, err error) {
	ch := make(chan int)
	var wg sync.WaitGroup
	for i := range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			ch <- i
		}()
	}
	go func() { wg.Wait(); close(ch) }()
	sum := 0
	for v := range ch {
		sum += v
	}
	return []int{sum}, nil
}

var vals, verr = results()

var once = sync.OnceValue(func() string {
	defer fmt.Println("computed")
	return strings.ToUpper("abc")
})

var handlers = map[string]func(string) (string, error){
	"up": func(s string) (r string, err error) {
		defer func() {
			if e := recover(); e != nil {
				err = fmt.Errorf("recovered: %v", e)
			}
		}()
		if s == "" {
			panic("empty")
		}
		return strings.ToUpper(s), nil
	},
	"sel": func(s string) (string, error) {
		c := make(chan string, 1)
		select {
		case c <- s:
			goto done
		case <-time.After(time.Second):
			return "", errors.New("timeout")
		}
	done:
		switch x := <-c; {
		case x == "a":
			return "A", nil
		case len(x) > 3:
			fallthrough
		default:
			return "other", nil
		}
	},
}

var host = func() string {
	if h := os.Getenv("NOPE_NOPE"); h != "" {
		return h
	}
	return "default"
}()

var safe = func() (ok bool) {
	defer func() {
		if recover() != nil {
			ok = true
		}
	}()
	_, _ = handlers["none"]("x")
	return
}()

func init() {
	defer fmt.Println("init done")
	fmt.Println("init", len(registry.m), vals, verr)
}

func main() {
	fmt.Println(once(), once())
	fmt.Println(handlers["up"]("a"))
	fmt.Println(handlers["up"](""))
	fmt.Println(handlers["sel"]("a"))
	fmt.Println(handlers["sel"]("bb"))
	fmt.Println(host, safe)
}
