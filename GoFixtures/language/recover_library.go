// run
//
// A panic of a function of the standard library, or of a method that one calls, reaches recover.
package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

type point struct{ x, y int }

// full panics when it is asked for too much.
type full struct {
	buffer bytes.Buffer
	limit  int
	writes int
}

func (f *full) Write(p []byte) (int, error) {
	defer func() { f.writes++ }()
	if f.buffer.Len()+len(p) > f.limit {
		panic(errors.New("full"))
	}
	return f.buffer.Write(p)
}

type picky struct {
	sync.Mutex
	locks int
}

func (p *picky) Lock() {
	p.locks++
	if p.locks > 1 {
		panic("locked twice")
	}
	p.Mutex.Lock()
}

type wish struct{ context.Context }

func (wish) Value(key any) any { panic(fmt.Sprint("no ", key)) }

type odd struct{ code int }

func (o odd) Error() string { return strconv.Itoa(o.code) }

func (o odd) Is(target error) bool { return 10/o.code == 5 }

func try(what string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(what, "panics:", r)
		} else {
			fmt.Println(what, "is over")
		}
	}()
	f()
}

// newest says which is the newest, or recovers and says so.
func newest(values ...int) (result string) {
	defer func() {
		if recover() != nil {
			result = "none"
		}
	}()
	return strconv.Itoa(slices.Max(values))
}

func slicesAndStrings() {
	values := []int{3, 1, 2}
	try("Max", func() { fmt.Println(slices.Max(values), slices.Max(values[:0])) })
	try("MinFunc", func() { slices.MinFunc([]point{}, func(a, b point) int { return a.x - b.x }) })
	try("Insert", func() { fmt.Println(slices.Insert(values, 1, 9), slices.Insert(values, 4, 9)) })
	try("Delete", func() { fmt.Println(slices.Delete(slices.Clone(values), 0, 1), slices.Delete(values, 2, 1)) })
	try("Grow", func() { fmt.Println(len(slices.Grow(values, -1))) })
	try("Repeat", func() { fmt.Println(slices.Repeat(values, -1)) })
	try("Chunk", func() {
		for chunk := range slices.Chunk(values, 0) {
			fmt.Println(chunk)
		}
	})
	try("Contains", func() {
		fmt.Println(slices.Contains([]any{1, "a"}, any("a")), slices.Contains([]any{values}, any(values)))
	})
	try("Index", func() {
		fmt.Println(slices.Index([]any{[]int{1}, 2}, any(2)), slices.Index([]any{1, values}, any(values)))
	})
	try("Equal", func() { fmt.Println(maps.Equal(map[int]any{1: values}, map[int]any{1: values})) })
	try("NewReplacer", func() { fmt.Println(strings.NewReplacer("a", "b").Replace("a"), strings.NewReplacer("a")) })
	try("Builder", func() {
		var b strings.Builder
		b.Grow(-1)
	})
	try("FormatInt", func() { fmt.Println(strconv.FormatInt(10, 2), strconv.FormatInt(10, 1)) })
	try("Date", func() { fmt.Println(time.Date(2024, 1, 1, 0, 0, 0, 0, nil)) })
	try("As", func() {
		var target *odd
		fmt.Println(errors.As(io.EOF, target))
	})
	fmt.Println(newest(1, 2), newest())
}

func loops() {
	try("keys", func() {
		for k := range maps.Keys(map[string]int{"a": 1}) {
			panic(k)
		}
	})
	try("all", func() {
		for i, v := range slices.All([]int{1, 2, 0}) {
			fmt.Println(i, 6/v)
		}
	})
	try("nested", func() {
		for v := range slices.Values([]int{1, 2, 0}) {
			for i := range slices.Backward([]int{3, 4}) {
				if i == 0 {
					continue
				}
				fmt.Println(v, i, 6/v)
			}
		}
	})
	try("chunks", func() {
		for c := range slices.Chunk([]int{1, 2, 3}, 2) {
			fmt.Println(c[1])
		}
	})
	try("kept", func() {
		sequence := slices.Values([]int{1, 2, 0})
		for v := range sequence {
			fmt.Println(6 / v)
		}
	})
	try("lines", func() {
		for line := range strings.Lines("a\nb\n") {
			fmt.Printf("%q %c\n", line, line[len(line)])
		}
	})
	try("parts", func() {
		for part := range strings.SplitSeq("a,b,,c", ",") {
			defer fmt.Println("deferred", part)
			if part == "" {
				return
			}
			fmt.Println(part[0])
		}
	})
	try("fields", func() {
		for i, field := range slices.Collect(strings.FieldsSeq("x y  z")) {
			if field == "z" {
				panic(i)
			}
		}
	})
	var m sync.Map
	m.Store("zero", 0)
	try("map", func() {
		for k, v := range m.Range {
			fmt.Println(k, 1/v.(int))
		}
	})
}

func methods() {
	f := &full{limit: 10}
	try("Fprintf", func() {
		fmt.Fprintf(f, "%d\n", 1)
		fmt.Fprintf(f, "%s\n", strings.Repeat("long", 10))
	})
	try("WriteString", func() { io.WriteString(f, "0123456789") })
	try("Copy", func() { fmt.Println(io.Copy(f, strings.NewReader("0123456789"))) })
	try("Flush", func() {
		w := bufio.NewWriter(f)
		fmt.Fprintln(w, "buffered")
		w.WriteString("and more")
		fmt.Println(w.Buffered())
		w.Flush()
	})
	try("Logger", func() { log.New(f, "", 0).Println("something long") })
	fmt.Printf("%q %d\n", f.buffer.String(), f.writes)
	try("Cond", func() {
		c := sync.NewCond(&picky{})
		c.L.Lock()
		go func() {
			for range 1000 {
				c.Signal()
				time.Sleep(time.Millisecond)
			}
		}()
		c.Wait()
	})
	try("Value", func() {
		ctx, cancel := context.WithCancel(wish{context.Background()})
		defer cancel()
		fmt.Println(ctx.Value("key"))
	})
	try("Is", func() { fmt.Println(errors.Is(odd{2}, io.EOF), errors.Is(odd{0}, io.EOF)) })
	missing := []point{}
	pool := sync.Pool{New: func() any { return &missing[0] }}
	try("Pool", func() { fmt.Println(pool.Get()) })
	missing = append(missing, point{1, 2})
	try("Pool", func() { fmt.Println(pool.Get()) })
}

func main() {
	slicesAndStrings()
	loops()
	methods()
	for range 300 {
		if newest() != "none" {
			fmt.Println("lost")
		}
	}
}
