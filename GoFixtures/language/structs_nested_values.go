// run
//
// Arrays of structs, structs of arrays, and what shares nothing when they are copied.

package main

import (
	"fmt"
	"strings"
	"sync"
	"time"
)

// struct copies, arrays of structs, arrays of mutexes, value semantics in maps of structs, struct with embedded array
type vec [3]float64

func (v vec) dot(o vec) (s float64) {
	for i := range v {
		s += v[i] * o[i]
	}
	return
}
func (v *vec) norm() { v[0], v[1], v[2] = 1, 0, 0 }

type particle struct {
	pos, vel vec
	tags     [2]string
	meta     map[string]int
}

type world struct {
	ps    [4]particle
	locks [4]sync.Mutex
	tick  int
}

func (w *world) step(dt float64) {
	var wg sync.WaitGroup
	for i := range w.ps {
		wg.Add(1)
		go func(p *particle, mu *sync.Mutex) {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			for k := range p.pos {
				p.pos[k] += p.vel[k] * dt
			}
			p.tags[w.tick%2] = fmt.Sprint("t", w.tick)
		}(&w.ps[i], &w.locks[i])
	}
	wg.Wait()
	w.tick++
}

func (w world) snapshot() [4]particle { return w.ps }

type inner struct{ a, b int }
type outer struct {
	inner
	list  []inner
	byKey map[string]inner
	ptr   *inner
	arr   [2]inner
}

func modify(o outer) outer {
	o.a = 100
	o.list[0].a = 100
	o.byKey["k"] = inner{9, 9}
	o.ptr.a = 100
	o.arr[0].a = 100
	return o
}

type config struct {
	name string
	opts struct {
		debug bool
		level int
		paths []string
	}
	limits [2]struct{ lo, hi int }
}

type Option func(*config) error

func Level(n int) Option {
	return func(c *config) error {
		if n < 0 {
			return fmt.Errorf("level %d", n)
		}
		c.opts.level = n
		return nil
	}
}

func Paths(p ...string) Option {
	return func(c *config) error { c.opts.paths = append(c.opts.paths, p...); return nil }
}

func build(name string, opts ...Option) (c config, err error) {
	c.name = name
	for i, o := range opts {
		if err = o(&c); err != nil {
			return config{}, fmt.Errorf("option %d: %w", i, err)
		}
	}
	c.limits[1].hi = len(opts)
	return
}

type Celsius float64
type Temp interface{ ~float64 }

func avg[T Temp](ts ...T) T {
	var s T
	for _, t := range ts {
		s += t
	}
	return s / T(len(ts))
}

type stopwatch struct {
	start, stop time.Time
	laps        []time.Duration
}

func main() {
	var w world
	for i := range w.ps {
		w.ps[i].vel = vec{float64(i), 1, 0}
	}
	before := w.ps
	w.step(0.5)
	after := w.ps
	w.step(0.5)
	fmt.Println(before[3].pos, after[3].pos, w.ps[3].pos, w.ps[2].tags, before[2].tags == [2]string{})
	v := w.ps[1].pos
	v.norm()
	u := &w.ps[1].pos
	u.norm()
	fmt.Println(v, w.ps[1].pos, v == *u, v.dot(vec{2, 2, 2}))
	p := w.ps[0]
	q := &p
	q.pos[2] = 7
	q.meta = map[string]int{"x": 1}
	r := *q
	r.meta["x"]++
	r.pos[2]++
	fmt.Println(p.pos, r.pos, p.meta, w.ps[0].meta == nil)

	o := outer{inner{1, 2}, []inner{{3, 4}}, map[string]inner{}, &inner{5, 6}, [2]inner{{7, 8}}}
	m := modify(o)
	fmt.Println(o.a, o.list, o.byKey, *o.ptr, o.arr, "|", m.a, m.arr)
	structs := map[string]inner{"a": {1, 2}}
	s := structs["a"]
	s.a = 50
	fmt.Println(structs, s)
	ptrs := map[string]*inner{"a": {1, 2}}
	ptrs["a"].a = 50
	fmt.Println(*ptrs["a"])
	slice := []inner{{1, 1}, {2, 2}}
	for _, e := range slice {
		e.a = 99
	}
	for i := range slice {
		slice[i].b *= 10
	}
	cp := append([]inner(nil), slice...)
	cp[0].a = -1
	fmt.Println(slice, cp)
	arr2 := [2][2]int{{1, 2}, {3, 4}}
	row := arr2[0]
	row[0] = 9
	for _, rr := range arr2 {
		rr[1] = 0
	}
	pr := &arr2[1]
	pr[0] = 33
	fmt.Println(arr2, row)

	c, err := build("x", Level(3), Paths("a", "b"), Paths("c"))
	fmt.Printf("%+v %v\n", c, err)
	_, err = build("y", Level(-1))
	fmt.Println(err)
	d := c
	d.opts.paths[0] = "shared"
	d.opts.level = 9
	d.limits[0].lo = 4
	fmt.Println(c.opts.paths, c.opts.level, c.limits, d.limits)
	fmt.Printf("%.2f %T\n", avg(Celsius(20), 25, 30.5), avg(Celsius(1)))
	ch := make(chan particle, 1)
	ch <- p
	p.pos[0] = -1
	fmt.Println((<-ch).pos[0], p.pos[0])
	var any1, any2 any = p.pos, vec{-1, 0, 7}
	fmt.Println(any1 == any2, any1)
	sw := stopwatch{start: time.Unix(100, 0)}
	sw.stop = sw.start.Add(90*time.Second + 250*time.Millisecond)
	sw.laps = append(sw.laps, sw.stop.Sub(sw.start), time.Duration(1500)*time.Microsecond)
	fmt.Println(sw.laps, sw.laps[0].Minutes() > 1.5, sw.laps[1].Round(time.Millisecond), sw.start.Equal(time.Unix(100, 0)), strings.Contains(fmt.Sprint(sw.laps[0]), "1m30"))
	fn := func(a [2]int) [2]int { a[0]++; return a }
	a := [2]int{1, 2}
	b := fn(a)
	fmt.Println(a, b, a != b)
	x := struct{ a, b [2]int }{a, b}
	y := x
	y.a[0] = 77
	fmt.Println(x, y, x == y)
}
