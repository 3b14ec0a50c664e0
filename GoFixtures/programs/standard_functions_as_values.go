// run
//
// Generic functions of standard packages find their types where only nil or a constant is given, and stand as values.

package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
)

type words []string

func apply[S ~[]E, E any](s S, change func(S)) { change(s) }

func same[T comparable](a, b T) bool { return a == b }

type trimmer struct {
	name string
	trim func(string, func(rune) bool) string
}

// dots panics at an exclamation mark.
func dots(r rune) bool {
	if r == '!' {
		panic("not at all")
	}
	return r == '.'
}

func trimmed(t trimmer, text string) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint("panic: ", r)
		}
	}()
	return t.trim(text, dots)
}

func main() {
	slices.Reverse[[]int](nil)
	fmt.Println(maps.Equal[map[int]int, map[int]int](nil, nil), cmp.Less("a", "b"), cmp.Compare("b", "a"))
	fmt.Println(maps.EqualFunc[map[int]int, map[int]int](nil, nil, same[int]), slices.Equal[[]string](nil, nil))

	list := words{"a", "b", "c"}
	apply(list, slices.Reverse)
	fmt.Println(list)
	reverse := slices.Reverse[words]
	reverse(list)
	fmt.Println(list)

	trimmers := []trimmer{{"both", strings.TrimFunc}, {"left", strings.TrimLeftFunc}, {"right", strings.TrimRightFunc}}
	for _, t := range trimmers {
		fmt.Println(t.name, trimmed(t, "..a.b.."), trimmed(t, "...!"))
	}
	functions := []func(string, func(rune) bool) []string{strings.FieldsFunc}
	fmt.Println(functions[0]("..a..b.", dots))

	squares := map[int]int{}
	maps.Insert(squares, func(yield func(int, int) bool) {
		for i := range 4 {
			if !yield(i, i*i) {
				return
			}
		}
	})
	fmt.Println(squares)
	for field := range strings.FieldsFuncSeq("a.b..c", dots) {
		fmt.Print(field, ";")
	}
	fmt.Println()

	numbers := []int{1, 2, 3, 4}
	grown := slices.Grow(numbers[:2], 100)[:4]
	replaced := slices.Replace(numbers[:4:4], 1, 2, 7, 8, 9)
	fmt.Println(grown, replaced, numbers)
	var next func() (int, bool)
	next, _ = iter.Pull(func(yield func(int) bool) {
		defer func() { fmt.Println(recover()) }()
		next()
	})
	next()

	var err error = &strconv.NumError{Func: "Read", Num: "1e9", Err: strconv.ErrRange}
	fmt.Println(err, errors.Is(err, strconv.ErrRange))
	fmt.Println(&strconv.NumError{"Read", "x", io.EOF})
}
