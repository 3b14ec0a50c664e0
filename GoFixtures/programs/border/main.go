// run
//
// Packages that hand each other values, pointers, functions and variables: copies are copies, whoever makes them.

package main

import (
	"errors"
	"fmt"
	"os"
	"sort"
	"strings"

	"fixtures/programs/border/bus"
	xlog "fixtures/programs/border/log"
	"fixtures/programs/border/shape"
)

type setter interface{ Set(string) error }
type warmer interface{ Warm(float64) }
type pusher interface {
	Push(...string)
	Join() string
}

type device struct {
	shape.Base
	*xlog.Logger
	kind shape.Kind
	temp shape.Celsius
}

func (d *device) Handle(e bus.Event) {
	d.Tag(e.Kind.String(), fmt.Sprint(e.Data))
	e.Log("device %s got %v", d.Name(), e.Data)
}

type alias = shape.Stack[shape.Kind]

type counter struct {
	bus.Stats
	name string
}

func describe(x any) string {
	switch v := x.(type) {
	case shape.Kind:
		return "kind " + v.String()
	case *shape.Kind:
		return "*kind " + v.String()
	case shape.List:
		return fmt.Sprint("list ", v.Len())
	case *shape.NameError:
		return "name error " + v.Name
	case shape.Named:
		return "named " + v.Name()
	case bus.HandlerFunc:
		return "handler"
	case func(int) int:
		return "func"
	case error:
		return "error " + v.Error()
	default:
		return fmt.Sprintf("%T", v)
	}
}

func main() {
	values()
	var k shape.Kind
	var s setter = &k
	fmt.Println(s.Set("square"), k, s.Set("no"), errors.Is(s.Set("x"), shape.ErrName))
	var ne *shape.NameError
	fmt.Println(errors.As(s.Set("y"), &ne), ne.Name)
	c := shape.Celsius(3)
	var w warmer = &c
	w.Warm(1.5)
	fmt.Println(c, *w.(*shape.Celsius))
	var l shape.List
	var p pusher = &l
	p.Push("b", "a", "c")
	fmt.Println(l, p.Join(), l.Sorted(), l)
	sort.Sort(sort.Reverse(l))
	fmt.Println(l, len(l), l[1:], strings.ToUpper(l[0]))
	r := shape.Registry{"sum": shape.Sum[int], "bad": func(xs ...int) int { return xs[3] }}
	fmt.Println(r.Call("sum", 1, 2, 3))
	fmt.Println(r.Call("bad", 1))
	fmt.Println(r.Call("none"))
	fmt.Println(shape.Sum(1.5, 2), shape.Sum[shape.Celsius](1, 2), shape.Count, shape.Default.Name())
	shape.Default.ID++
	shape.Count += 2
	shape.Hook = strings.ToUpper
	fmt.Println(shape.Default.ID, shape.Count, shape.Hook("hook"))
	var st alias
	st.Push(shape.Circle)
	st.Push(shape.Triangle)
	for i, x := range st.All() {
		fmt.Print(i, "=", x, " ")
	}
	top, ok := st.Pop()
	fmt.Println(top, ok)
	logger := xlog.New(os.Stdout, "[x] ")
	logger.Level = xlog.Warn
	d := &device{Base: *shape.NewBase(shape.WithID(7)), Logger: logger, kind: shape.Square}
	d.Printf("made %s %v %d", d.Name(), d.kind, d.Level)
	b := bus.New(logger)
	b.On(shape.Circle, d).On(shape.Square, bus.HandlerFunc(func(e bus.Event) { panic(fmt.Sprint("no ", e.Data)) }))
	b.On(shape.Square, d)
	b.Emit(shape.Circle, 1.5)
	b.Emit(shape.Square, []int{1})
	b.Emit(shape.Triangle, nil)
	b.Close()
	fmt.Println(d.Tags(), d.Lines(), d.Base.Tags())
	copied := *d
	copied.ID = 8
	copied.Tag("z", "z")
	fmt.Println(d.ID, copied.ID, d.Tags(), copied.Name())
	cn := counter{name: "n"}
	cn.Lock()
	cn.Counts = map[string]int{"a": 1}
	cn.Unlock()
	fmt.Println(cn.Counts, cn.name)
	for _, x := range []any{k, &k, l, &shape.NameError{"q"}, d.Base, &d.Base, d, bus.HandlerFunc(nil), func(i int) int { return i }, shape.ErrName, cn.Counts, c, &c} {
		fmt.Println(describe(x))
	}
	f := d.Base.Tag
	f("m", "v")
	g := (*shape.Base).Name
	h := shape.Kind.String
	fmt.Println(d.Tags(), g(&d.Base), h(shape.Triangle), fmt.Sprintf("%v %+v %T", shape.Kind(9), shape.Base{ID: 3}, d.temp))
	m := map[shape.Kind]shape.List{shape.Circle: {"a"}}
	m[shape.Circle] = append(m[shape.Circle], "b")
	fmt.Println(m, len(m[shape.Square]))
	defer func() { fmt.Println("recovered:", recover()) }()
	var nilReg shape.Registry
	nilReg["x"] = nil
}
