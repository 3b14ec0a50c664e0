// Every format with every value, as package fmt prints them.
package main

import (
	"errors"
	"fmt"
)

type point struct {
	X int
	y float64
}

type inner struct {
	Names []string
	M     map[string]int
}

type outer struct {
	ID  int
	In  inner
	P   *point
	Any any
	err error
}

type color int

func (c color) String() string { return fmt.Sprintf("color(%d)", int(c)) }

type holder struct {
	C color
	c color
}

type failure struct{ code int }

func (f *failure) Error() string { return fmt.Sprintf("failure %d", f.code) }

type celsius float64
type name string
type flags uint8
type list []int
type table map[name]bool

var formats = []string{
	"%v", "%+v", "%#v", "%T", "%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "% x", "%# x", "%o", "%O",
	"%#o", "%b", "%#b", "%c", "%q", "%#q", "%+q", "%U", "%#U", "%e", "%E", "%f", "%F", "%.2f", "%8.3f", "%-8.3f|", "%+.3e",
	"%g", "%G", "%.3g", "%#g", "%#.3g", "%08.3f", "%+08.2f", "% .3f", "%s", "%10s", "%-10s|", "%.2s", "%10.3s", "%010s", "%t",
	"%8t", "%z", "%6v", "%-6v|", "%06v", "%.3v", "%w", "%.0d", "%.5d", "%8.5d", "%-8.5d|", "%+.5x", "%x|%[1]v", "%#08x",
	"%.1q", "%.3x", "%12q", "%.0f", "%.10g", "%x", "%.3b", "%20.4v",
}

func main() {
	values := []any{
		0, 42, -42, int8(-128), uint8(200), uint64(18446744073709551615), int64(-9223372036854775808), 'x', '\u4e16', rune(0x1F600),
		int32(-1), 3.0, -2.5, 1e21, 1e20, 1e-7, 123456789.0, float32(0.1), 0.1, 1.0 / 3, 100000.0, 1e6, true, false,
		"", "hello", "h\u00e9llo \u4e16\u754c", "tab\there \"quoted\" `back`", "bad\xffutf8\x00", "\u200b\ufeff", []byte("bytes"), []byte{}, []byte(nil),
		[]int{1, -2, 3}, []int{}, []int(nil), [3]bool{true, false, true}, []string{"a", "b c"}, []any{1, "x", nil, 2.5},
		map[string]int{"b": 2, "a": 1}, map[int]string{3: "c", -1: "n"}, map[string]int(nil), map[float64]bool{2.5: true, 1: false},
		point{1, 2.5}, &point{3, 4}, (*point)(nil), &[]int{1, 2}, &map[string]int{"k": 1}, &[2]string{"p", "q"},
		outer{1, inner{[]string{"n"}, map[string]int{"k": 7}}, nil, 5, nil}, &outer{ID: 2, Any: point{5, 6}},
		color(7), []color{1, 2}, map[color]color{2: 3, 1: 4}, holder{8, 9}, &holder{1, 2},
		errors.New("an error"), &failure{3}, (*failure)(nil), nil,
		celsius(36.6), name("nm"), flags(5), list{1, 2}, table{"yes": true}, struct{}{}, complex(1, -2.5), complex64(complex(0.5, 3)),
		[][]int{{1}, {2, 3}, nil}, []map[string]bool{{"t": true}}, [2]point{{1, 2}, {3, 4}},
		(func(int, string) error)(nil), (chan int)(nil), []error{nil, nil},
	}
	for _, f := range formats {
		for _, v := range values {
			fmt.Printf("%s => %s\n", f, fmt.Sprintf(f, v))
		}
	}
}
