// run
//
// Type parameters for strings are indexed, sliced, ranged over, added to and converted.

package main

import (
	"fmt"
	"strings"
)

type text string
type other string

func cat[S ~string](a S, bs ...S) S {
	for i := range bs {
		a += bs[i] + "-"
	}
	return a[:len(a)-1] + S(a[0]) + S([]byte{65, a[1]}) + S([]rune{'é'}) + S(rune('ü'))
}

func conv[A, B ~string](a A) (B, []rune, string) {
	return B(a), []rune(a)[1:], string([]byte(a)[1:])
}

func count[S ~string](s S) (n, m int) {
	for i, r := range s {
		if r > 127 {
			n += i
		}
	}
	for i := 0; i < len(s); i++ {
		if s[i] == 'a' {
			m++
		}
	}
	return
}

func at[S ~string](s S, i int) (c byte, t S, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	c = s[i]
	t = s[i:]
	t = t[:1] + t[1:i]
	return
}

func upper[S ~string](s S) S     { return S(strings.ToUpper(string(s))) }
func isZero[S ~string](s S) bool { return s == "" || s < "a" }

func grow[S ~[]E, E any](s S, es ...E) S { return append(s[:0:0], append(s, es...)...) }

func main() {
	fmt.Println(cat("ab", "b", "c"), cat[text]("xy", "é"))
	fmt.Println(conv[text, other]("héa"))
	fmt.Println(count("aéa"))
	fmt.Println(upper(text("q")), isZero(other("A")))
	fmt.Println(at("hello", 3))
	fmt.Println(at(text("hello"), 5))
	fmt.Println(at(text("hello"), 2))
	fmt.Println(grow([]text{"a"}, "b"))
	b, _, _ := conv[string, text]("zz")
	fmt.Printf("%T %v\n", b, b)
}
