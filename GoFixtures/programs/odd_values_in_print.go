// run
//
// Odd values and formats print as in Go: zero complex numbers, shifted constants, formatters that panic.

package main

import (
	"fmt"
	"math"
	"strings"
	"time"
)

var zero complex128
var zero64 complex64

type loud struct{}

func (loud) Format(s fmt.State, verb rune) {
	fmt.Fprint(s, "half ")
	panic("no format")
}

type flags struct{}

func (flags) Format(s fmt.State, verb rune) {
	for _, flag := range "+-# 0" {
		if s.Flag(int(flag)) {
			fmt.Fprintf(s, "%c", flag)
		}
	}
	fmt.Fprintf(s, "%c", verb)
}

func main() {
	wide, narrow := &zero, &zero64
	*wide += 1
	fmt.Println(*wide, *narrow, zero == 1)
	fmt.Println(1<<31, []any{1 << 20, -1 << 3})
	fmt.Printf("%d %x\n", 1<<31, 3<<40)
	odd := "\ufdd0\uffff\ufdef"
	fmt.Println(len(odd), '\ufdd1', odd == "\ufdd0\uffff\ufdee", strings.IndexRune(odd, '\uffff'))
	fmt.Printf("%v|%d|%s\n", loud{}, loud{}, []any{loud{}})
	fmt.Printf("%-05v|%+ #x|%v\n", flags{}, flags{}, flags{})
	fmt.Printf("%.|%4444444444d|\n", 3, 5)
	fmt.Printf("%.[]|%[x]d|%[5]d|%[1]d\n", 7)
	fmt.Println(strings.NewReplacer("", "X", "o", "O").Replace("oo"))
	fmt.Println(float32(math.SmallestNonzeroFloat32/2), math.SmallestNonzeroFloat64/2, math.MaxFloat32)
	late, early := time.Unix(1<<33, 5), time.Unix(-(1<<33)/15, 900)
	fmt.Println(late.Sub(early), early.Sub(late), time.Unix(1<<34, 0).Sub(early))
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(strings.Repeat("", 1<<62), strings.Repeat("ab", 1<<62))
	}()
}
