// run
//
// Types defined over every kind have methods, stand in switches, and are nil or zero as their kind is.

package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
	"time"
)

type (
	ID     uint32
	Names  []string
	Table  map[ID]Names
	Pred   func(ID) bool
	Chan   chan ID
	Pair   struct{ L, R any }
	Nested struct {
		Pair
		Extra *Pair
	}
	Visitor interface{ Visit(n int) (w Visitor) }
)

func (n Names) Join(sep string) string { return strings.Join(n, sep) }
func (t Table) Add(id ID, names ...string) Table {
	t[id] = append(t[id], names...)
	return t
}
func (p Pred) Not() Pred { return func(id ID) bool { return !p(id) } }
func (p Pred) And(q Pred) Pred {
	if p == nil {
		return q
	}
	return func(id ID) bool { return p(id) && q(id) }
}
func (c Chan) Drain() (ids []ID) {
	for id := range c {
		ids = append(ids, id)
	}
	return
}

type depth struct{ max int }

func (d *depth) Visit(n int) Visitor {
	if n > d.max {
		d.max = n
	}
	if n >= 3 {
		return nil
	}
	return d
}

func walk(v Visitor, n int) {
	if v = v.Visit(n); v == nil {
		return
	}
	walk(v, n+1)
}

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	a, b = iota, iota * 10
	c, d
	_, _
	e, f
)

type weekday uint

const (
	sun weekday = iota
	mon
	tue
	days = int(tue) + 1
)

var table = [days]string{sun: "sun", mon: "mon", tue: "tue"}

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("division by zero")
		return
	}
	return a / b, a % b, nil
}

func apply(fs ...func(float64) float64) func(float64) float64 {
	return func(x float64) float64 {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func counterPair() (inc func() int, get func() int) {
	n := 0
	inc = func() int { n++; return n }
	get = func() int { return n }
	return
}

func gcd(a, b uint) uint {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func classify(x interface{}) (s string) {
	switch v := x.(type) {
	case int8, int16, int32:
		s = fmt.Sprintf("small %v", v)
	case int, uint:
		s = fmt.Sprintf("word %v", v)
	case float64:
		if math.IsNaN(v) {
			return "nan"
		}
		s = fmt.Sprintf("%.1f", v)
	case string:
		s = v + v
	case []byte:
		s = string(v)
	case func() string:
		s = v()
	case error:
		s = "error " + v.Error()
	case chan int:
		s = fmt.Sprint("chan ", cap(v))
	case *Pair:
		s = fmt.Sprint(v.L, v.R)
	case Pair:
		s = classify(v.L) + "," + classify(v.R)
	case nil:
		s = "nil"
	case bool:
		s = map[bool]string{true: "yes", false: "no"}[v]
	default:
		s = fmt.Sprintf("%T", v)
	}
	return
}

func main() {
	t := Table{}.Add(1, "a", "b").Add(2)
	fmt.Println(t[1].Join("+"), len(t[2]), t[3] == nil, t)
	even := Pred(func(id ID) bool { return id%2 == 0 })
	fmt.Println(even.Not()(3), even.And(even.Not())(2), Pred(nil).And(even)(4))
	ch := make(Chan, 3)
	ch <- 1
	ch <- 2
	close(ch)
	fmt.Println(ch.Drain(), KB, MB, GB>>20, a, b, c, d, e, f, table, days)
	dv := &depth{}
	walk(dv, 0)
	fmt.Println(dv.max)
	fmt.Println(divmod(7, -2))
	fmt.Println(divmod(1, 0))
	fmt.Println(apply(math.Sqrt, func(x float64) float64 { return x + 1 }, math.Floor)(10))
	inc, get := counterPair()
	inc()
	inc()
	fmt.Println(get(), gcd(48, 18))
	for _, x := range []any{int8(1), 2, uint(3), 2.55, math.NaN(), "s", []byte("raw"), func() string { return "fn" }, errors.New("e"), make(chan int, 4), &Pair{1, "x"}, Pair{true, nil}, nil, struct{}{}, [2]int{}, map[string]int{}, ID(7), Names{"q"}} {
		fmt.Print(classify(x), " | ")
	}
	fmt.Println()
	n := Nested{Pair{1, 2}, &Pair{L: "deep"}}
	n.L = n.Extra.L
	fmt.Printf("%v %+v %T\n", n.Pair, n.Pair, n)
	var np *Nested
	func() {
		defer func() {
			err, ok := recover().(runtime.Error)
			fmt.Println(ok, err)
		}()
		fmt.Println(np.Extra)
	}()
	matrix := [][]string{{"a"}, {}, {"b", "c"}}
	for i, row := range matrix {
		for j := range row {
			matrix[i][j] += fmt.Sprint(i, j)
		}
	}
	fmt.Println(matrix, len(matrix[1]))
	type kv struct {
		k string
		v int
	}
	hist := map[rune]int{}
	for _, r := range "hello world" {
		hist[r]++
	}
	var kvs []kv
	for r, n := range hist {
		kvs = append(kvs, kv{string(r), n})
	}
	sort.Slice(kvs, func(i, j int) bool {
		if kvs[i].v != kvs[j].v {
			return kvs[i].v > kvs[j].v
		}
		return kvs[i].k < kvs[j].k
	})
	fmt.Println(kvs[:3])
	x, y := 10, 3
	x, y = y, x
	x <<= 2
	y |= 1 << 4
	y ^= 0x3
	x -= -y
	fmt.Println(x, y, x&y, x&^y, -x%y, +x, ^y, 1<<uint(y%8))
	z := complex(1, 2)
	z *= z
	fmt.Println(z, real(z), imag(z), z == complex(-3, 4))
	s := []int{1, 2, 3, 4, 5}
	s = append(s[:1], s[2:]...)
	s = append(s, s...)
	copy(s[2:], s)
	fmt.Println(s, min(3, 1, 2), max(2.5, 1))
	clear(hist)
	fmt.Println(len(hist), fmt.Sprintf("%6.2f|%-6d|%06d|%+d|%x|%X|%o|%b|%e|%g|%t|%q|%v|%p", math.Pi, 42, 42, 42, 255, 255, 8, 5, 12345.678, 1e21, true, 'x', []string{"a"}, nil))
	fmt.Printf("%5t|%-8q|%8.3s|%+v|%#v|%T|%c|%U|%%|%*d\n", true, "hi", "abcdef", kv{"a", 1}, Names{"z"}, kvs, 0x1F600, 0x1F600, 5, 42)
	fmt.Printf("%v %v %s %d %v\n", &kv{"p", 2}, []*int{nil}, []string{"x", "y"}, []int{1, 2}, map[string][]int{"b": {1}, "a": nil})
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	dur := 90*time.Minute + 30*time.Second
	fmt.Println(dur, dur.Hours() > 1.5, time.Duration(1500)*time.Millisecond, time.Month(5), time.Saturday)
	if _, err := os.ReadFile("/does/not/exist"); err != nil {
		fmt.Println(err, errors.Is(err, os.ErrNotExist))
	}
	lbl := 0
outer:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue
		case i > 5:
			break outer
		}
		for j := range i {
			if j == 3 {
				continue outer
			}
			lbl += j
		}
	}
	fmt.Println(lbl)
	goto end
end:
	fmt.Println("end")
}
