// run
//
// Structs that hold structs are copied as a whole, in interfaces, arrays, maps and closures.

package main

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
	"time"
)

type Point struct{ X, Y int }

func (p Point) Add(q Point) Point { return Point{p.X + q.X, p.Y + q.Y} }
func (p *Point) Scale(k int)      { p.X *= k; p.Y *= k }
func (p Point) String() string    { return fmt.Sprintf("(%d,%d)", p.X, p.Y) }

type Shape interface {
	Area() float64
	Name() string
}

type named struct{ name string }

func (n named) Name() string     { return n.name }
func (n *named) Rename(s string) { n.name = s }

type Rect struct {
	named
	Min, Max Point
	tags     []string
}

func (r Rect) Area() float64 { d := r.Max.Add(Point{-r.Min.X, -r.Min.Y}); return float64(d.X * d.Y) }

type Grid [3][3]int

func (g Grid) T() (t Grid) {
	for i, row := range g {
		for j, v := range row {
			t[j][i] = v
		}
	}
	return
}
func (g *Grid) Set(i, j, v int) { g[i][j] = v }

type byArea []Shape

func (s byArea) Len() int           { return len(s) }
func (s byArea) Less(i, j int) bool { return s[i].Area() < s[j].Area() }
func (s byArea) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

type Matrix struct {
	mu   sync.Mutex
	rows map[string]Point
	arr  [4]Point
	ptr  map[string]*Point
}

func (m *Matrix) Update(k string, f func(*Point)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	p := m.rows[k]
	f(&p)
	m.rows[k] = p
}

func main() {
	a := Rect{named{"a"}, Point{0, 0}, Point{2, 3}, nil}
	b := a
	b.Rename("b")
	b.Max.Scale(2)
	b.tags = append(b.tags, "x")
	shapes := []Shape{b, a, &Rect{named: named{"c"}, Max: Point{1, 1}}}
	sort.Sort(byArea(shapes))
	for i, s := range shapes {
		fmt.Printf("%d %s %.2f %T\n", i, s.Name(), s.Area(), s)
	}
	fmt.Println(a.Min, &a.Max, a, b)
	fmt.Printf("%v %+v %#v\n", a.Max, a.Max, a.Max)
	var g Grid
	g.Set(0, 2, 5)
	h := g
	h.Set(1, 1, 7)
	fmt.Println(g, h.T(), g == h, g == g.T().T())
	m := Matrix{rows: map[string]Point{"o": {1, 2}}, ptr: map[string]*Point{}}
	m.Update("o", func(p *Point) { p.Scale(3) })
	m.Update("n", (*Point).reset)
	for i := range m.arr {
		m.arr[i] = Point{i, i}
		m.ptr[fmt.Sprint(i)] = &m.arr[i]
	}
	m.ptr["2"].Scale(10)
	keys := make([]string, 0, len(m.ptr))
	for k := range m.ptr {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	fmt.Println(m.rows, m.arr, keys, *m.ptr["2"])
	for _, p := range m.arr {
		p.Scale(100)
	}
	fmt.Println(m.arr)
	pts := []Point{{1, 1}, {2, 2}}
	for i := range pts {
		p := &pts[i]
		p.X++
	}
	fs := make([]func() Point, 0)
	for _, p := range pts {
		fs = append(fs, func() Point { p.X += 10; return p })
	}
	fmt.Println(fs[0](), fs[0](), fs[1](), pts)
	add := pts[0].Add
	pts[0] = Point{}
	fmt.Println(add(Point{1, 1}), pts[0])
	scale := pts[1].Scale
	scale(2)
	fmt.Println(pts[1])
	defer fmt.Println("deferred", pts[0], len(pts))
	pts[0].X = 99
	x, y := interface{}(pts[0]), interface{}(Point{99, 0})
	fmt.Println(x == y, x != y, x.(fmt.Stringer).String())
	ch := make(chan Point, 1)
	ch <- pts[0]
	pts[0].X = 1
	fmt.Println(<-ch, strings.Repeat("=", 3))
	var np *Point
	fmt.Fprintln(os.Stdout, np == nil, time.Duration(0))
	type T struct {
		a [2]Point
		m map[string][]Point
	}
	t1 := T{a: [2]Point{{1, 2}, {3, 4}}, m: map[string][]Point{"k": {{5, 6}}}}
	t2 := t1
	t2.a[0].X, t2.m["k"][0].X = 50, 60
	fmt.Println(t1, t2)
	arrs := map[string][2]int{"q": {1, 2}}
	v := arrs["q"]
	v[0] = 9
	fmt.Println(arrs, v)
}

func (p *Point) reset() { *p = Point{-1, -1} }
