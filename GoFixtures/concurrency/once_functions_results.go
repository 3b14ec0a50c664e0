// run
//
// What functions without parameters return tells the type arguments of OnceValue and OnceValues.

package main

import (
	"errors"
	"fmt"
	"strings"
	"sync"
)

type config struct{ name string }
type loader interface{ load() (*config, error) }

func (c *config) load() (*config, error) { return c, nil }

func seqs(s func(func(string) bool)) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered %v", r)
		}
	}()
	for v := range s {
		if v == "b" {
			panic(v)
		}
	}
	return nil
}

func main() {
	v := sync.OnceValue(func() *config { return &config{"x"} })
	fmt.Println(v() == v(), v().name)
	vs := sync.OnceValues(func() (map[string]int, error) { return nil, errors.New("no map") })
	m, err := vs()
	_, err2 := vs()
	fmt.Println(m == nil, err, err == err2)
	l := sync.OnceValue(func() loader { return &config{"l"} })
	fmt.Println(l().load())
	n := sync.OnceValue(func() int64 { return 5 })
	s := sync.OnceValue(func() string { return "five" })
	e := sync.OnceValue(func() error { return nil })
	f := sync.OnceValue(func() func() int { return func() int { return 3 } })
	a := sync.OnceValue(func() any { return nil })
	fmt.Println(n()+1, s(), e(), f()(), a())
	bad := sync.OnceValues(func() (p *config, err error) { return p, errors.New(p.name) })
	for range 2 {
		func() {
			defer func() { fmt.Println("r:", recover()) }()
			bad()
		}()
	}
	fmt.Println(seqs(strings.SplitSeq("a,b,c", ",")))
}
