// run
//
// Functions that recover from what the standard library panics with, as methods and through pointers.
package main

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"
	"sync"
)

type stats struct{ values []int }

func (s *stats) max() (m int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("max: %v", r)
		}
	}()
	m = slices.Max(s.values)
	return m, nil
}

func (s stats) min() (m int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("min: %v", r)
		}
	}()
	return slices.Min(s.values), nil
}

type grid [3][]int

func (g *grid) row(i int) (m int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("row: %v", r)
		}
	}()
	m = slices.Max(g[i])
	return
}

func update(values *[]int, at int, v ...int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("update: %v", r)
		}
	}()
	*values = slices.Insert(*values, at, v...)
	return
}

type logWriter struct{ lines []string }

func (l *logWriter) Write(p []byte) (int, error) {
	if strings.Contains(string(p), "bad") {
		panic(errors.New("bad line"))
	}
	l.lines = append(l.lines, strings.TrimSpace(string(p)))
	return len(p), nil
}

func write(w *logWriter, text string) (n int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	if n, err = fmt.Fprintln(w, text); err != nil {
		return
	}
	return n * 2, err
}

func main() {
	s := &stats{}
	fmt.Println(s.max())
	fmt.Println(s.min())
	s.values = []int{3, 1}
	fmt.Println(s.max())
	fmt.Println(s.min())
	var g grid
	g[1] = []int{4}
	fmt.Println(g.row(1))
	fmt.Println(g.row(0))
	fmt.Println(g.row(len(g) - 0*len(os.Args)))
	v := []int{1, 2}
	fmt.Println(update(&v, 1, 7, 8), update(&v, 9, 1), v)
	w := &logWriter{}
	fmt.Println(write(w, "good"))
	fmt.Println(write(w, "bad"))
	fmt.Println(w.lines)
	var wg sync.WaitGroup
	results := make([]string, 4)
	for i := range results {
		wg.Go(func() {
			defer func() { results[i] = fmt.Sprint(recover()) }()
			if i%2 == 0 {
				results[i] = fmt.Sprint(slices.Max(make([]int, i)))
			}
			sort.Slice(results, func(a, b int) bool { panic(i) })
		})
	}
	wg.Wait()
	fmt.Println(results)
}
