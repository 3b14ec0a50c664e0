// run
//
// A method works on a copy of its receiver, the arrays in it too.

package main

import "fmt"

type line struct {
	n   int
	tag [2]string
	in  struct{ a [2]int }
}

func (l line) tagged(s string) line { l.tag[0] = s; return l }
func (l line) deep(n int) line      { l.in.a[0] = n; return l }
func (l line) swapped() line        { l.tag[0], l.tag[1] = l.tag[1], l.tag[0]; return l }
func (l line) counted() line        { l.in.a[1]++; l.n++; return l }
func (l line) whole() line          { l.tag = [2]string{"w"}; l.n++; return l }
func (l line) pointer() *line       { return &l }
func (l line) pointing() line       { p := &l.tag[1]; *p = "pointing"; return l }
func (l line) sliced() line         { s := l.tag[:]; s[1] = "sliced"; return l }
func (l line) closure() line        { func() { l.tag[0] = "closure" }(); return l }
func (l *line) set(s string)        { l.tag[1] = s }
func (l line) called() line         { l.set("called"); return l }

func (l line) ranged() line {
	for i := range l.tag {
		l.tag[i] += "!"
	}
	return l
}

// replaced gives its copy another array as a whole.
func (l line) replaced() line {
	l.tag = [2]string{"w"}
	return l
}

type pair [2]int

func (p pair) with(i, v int) pair { p[i] = v; return p }
func (p pair) cleared() pair      { s := p[:]; clear(s); return p }

type counter interface{ counted() line }

func main() {
	l := line{n: 1, tag: [2]string{"a", "b"}}
	fmt.Println(l.tagged("t"), l.deep(4), l.swapped(), l.counted(), l.whole())
	fmt.Println(l.replaced(), l)
	fmt.Println(l.pointing(), l.sliced(), l.closure(), l.called(), l.ranged())
	p := l.pointer()
	p.tag[0] = "p"
	fmt.Println(l, *p)
	p = &l
	fmt.Println(p.tagged("q"), p.counted(), l)
	tagged, counted := p.tagged, line.counted
	fmt.Println(tagged("f"), counted(l), l)
	m := map[string]line{"k": l}
	fmt.Println(m["k"].tagged("m"), m)
	var c counter = l
	fmt.Println(c.counted(), c.counted(), c)
	a := pair{1, 2}
	fmt.Println(a.with(0, 9), a.cleared(), a)
}
