package util

import "fmt"

var order = note("a/util")

func note(s string) int { fmt.Println("init", s); return len(s) }

type T struct{ A int }

func (t T) String() string { return fmt.Sprintf("a.T(%d)", t.A) }

func Max[T int | float64](a, b T) T {
	if a > b {
		return a
	}
	return b
}
