// Formats with several operands, spacing, and what goes wrong.
package main

import (
	"errors"
	"fmt"
)

type pair struct{ A, B int }

func line(s string) { fmt.Printf("%q\n", s) }

func main() {
	line(fmt.Sprintf("%d %s"))
	line(fmt.Sprintf("%d %s", 1))
	line(fmt.Sprintf("%d", 1, "extra", nil))
	line(fmt.Sprintf("%"))
	line(fmt.Sprintf("100%%"))
	line(fmt.Sprintf("%*d|%-*d|", 5, 42, 6, 7))
	line(fmt.Sprintf("%.*f", 2, 3.14159))
	line(fmt.Sprintf("%*d", "x", 1))
	line(fmt.Sprintf("%.*d", -1, 5))
	line(fmt.Sprintf("%*d|", -5, 42))
	line(fmt.Sprintf("%[2]d %[1]d", 1, 2))
	line(fmt.Sprintf("%[3]*.[2]*[1]f|", 12.0, 2, 6))
	line(fmt.Sprintf("%[5]d", 1))
	line(fmt.Sprintf("%[x]d", 1))
	line(fmt.Sprintf("%[1]d %d %[1]q", 65, 66))
	line(fmt.Sprintf("%d %[2", 1, 2))
	line(fmt.Sprintf("%!", 1))
	line(fmt.Sprintf("%s", []any{1, "a"}))
	line(fmt.Sprintf("%d", []any{1, "a"}))
	line(fmt.Sprintf("%v %v", pair{1, 2}, &pair{3, 4}))
	line(fmt.Sprintf("%6d|%-6d|%06d", pair{1, 2}, pair{3, 4}, pair{5, 6}))
	line(fmt.Sprintf("%x", "hello"))
	line(fmt.Sprintf("%X", []byte{1, 171}))
	line(fmt.Sprintf("% X", []byte{1, 171}))
	line(fmt.Sprintf("%t", 1))
	line(fmt.Sprint())
	line(fmt.Sprint("a", "b", 1, 2, "c", 3.5, nil, true))
	line(fmt.Sprint(1, 2, 3))
	line(fmt.Sprint("a", 1, "b"))
	line(fmt.Sprint(errors.New("e"), "s", errors.New("f"), errors.New("g")))
	line(fmt.Sprintln("a", 1, nil, []int{1}))
	line(fmt.Sprintln())
	e1, e2 := errors.New("one"), errors.New("two")
	w1 := fmt.Errorf("ctx: %w", e1)
	w2 := fmt.Errorf("both: %w and %w", e1, e2)
	w3 := fmt.Errorf("none: %w", "text")
	w4 := fmt.Errorf("%d%%: %v", 50, e1)
	line(w1.Error())
	line(w2.Error())
	line(w3.Error())
	line(w4.Error())
	line(fmt.Sprint(errors.Is(w1, e1), errors.Is(w1, e2), errors.Is(w2, e2), errors.Is(w4, e1), errors.Unwrap(w1) == e1, errors.Unwrap(w2) == nil))
	line(fmt.Sprintf("%T %T %T %T", e1, w1, w2, errors.Join(e1, e2)))
	line(errors.Join(e1, nil, e2).Error())
	line(fmt.Sprint(errors.Join(nil, nil) == nil, errors.Is(errors.Join(e1, e2), e2), errors.Is(nil, nil), errors.Is(nil, e1)))
	line(fmt.Sprintf("%v|%s|%q", e1, e1, e1))
	line(fmt.Sprintf("%5t|%-7t|%q|%v", true, false, 'a', 'a'))
	line(fmt.Sprintf("%3c|%-3c|%03c", 'a', 'b', 'c'))
	line(fmt.Sprintf("%08b|%o|%#o|%x|%#X", 5, 64, 64, 255, 255))
	line(fmt.Sprintf("%+v", struct {
		A int
		B string
		C []string
	}{1, "x", nil}))
	line(fmt.Sprintf("%6.2f|%-8.3f|%+.1e|%g|%G", 3.14159, 2.71828, 12345.678, 1e-10, 1e100))
	line(fmt.Sprintf("%s|%10s|%-10s|%.3s|%q", "go", "go", "go", "golang", `"hi"`))
	line(fmt.Sprintf("%v %v %v", int8(1), uint16(2), uintptr(3)))
	line(string(fmt.Append(nil, "a", 1)))
	line(string(fmt.Appendf([]byte("x="), "%d", 5)))
	line(string(fmt.Appendln([]byte("y"), 1, 2)))
}
