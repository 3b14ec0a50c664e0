// run
//
// A value may print itself under every verb, asking for flags, width and precision.

package main

import (
	"fmt"
	"io"
	"strings"
)

type vector struct{ x, y float64 }

func (v vector) Format(f fmt.State, verb rune) {
	w, hasWidth := f.Width()
	p, hasPrecision := f.Precision()
	switch verb {
	case 'v', 's':
		if f.Flag('+') {
			fmt.Fprintf(f, "vector{x: %g, y: %g}", v.x, v.y)
			return
		}
		if !hasPrecision {
			p = 1
		}
		fmt.Fprintf(f, "<%.*f %.*f>", p, v.x, p, v.y)
	case 'q':
		io.WriteString(f, "\"vector\"")
	default:
		fmt.Fprintf(f, "%%!%c(vector w=%d/%t)", verb, w, hasWidth)
	}
	if f.Flag('#') {
		f.Write([]byte("!"))
	}
}

type secret string

func (secret) Format(f fmt.State, verb rune) {
	var flags []string
	for _, c := range "-+# 0" {
		if f.Flag(int(c)) {
			flags = append(flags, string(c))
		}
	}
	fmt.Fprint(f, "***", strings.Join(flags, ""))
}

type stack []string

func (s *stack) Format(f fmt.State, verb rune) {
	for i, frame := range *s {
		if i > 0 {
			fmt.Fprint(f, "|")
		}
		fmt.Fprintf(f, "%s", frame)
	}
}

func main() {
	v := vector{1, 2.25}
	fmt.Printf("%v %s %+v %.3v %q %5d %#v\n", v, v, v, v, v, v, v)
	fmt.Println(v, []vector{v, {}}, map[string]vector{"a": v}, &v)
	fmt.Printf("%v %+d %-5s % x %05d %#v\n", secret("x"), secret("x"), secret("x"), secret("x"), secret("x"), secret("x"))
	s := stack{"main", "run"}
	fmt.Println(&s, s)
	var f fmt.Formatter = v
	fmt.Println(f, fmt.Sprint(f))
	_, isFormatter := any(s).(fmt.Formatter)
	fmt.Println(isFormatter)
}
