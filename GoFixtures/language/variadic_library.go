// run
//
// Variadic functions of the standard library take a slice as they take its elements, and panics in them are recovered.
package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"log"
	"slices"
	"strings"
)

type pair struct{ a, b int }

func try(what string, f func()) {
	defer func() { fmt.Printf("%s: %v\n", what, recover()) }()
	f()
}

func insert(values *[]int, at int, more ...int) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("insert: %v", r)
		}
	}()
	*values = slices.Insert(*values, at, more...)
	return nil
}

func main() {
	values := []int{1, 2, 3}
	fmt.Println(insert(&values, 1, 7, 8), insert(&values, 9, 1), insert(&values, 0), values)
	room := make([]int, 4, 10)
	copy(room, []int{1, 2, 3, 4})
	fmt.Println(slices.Insert(room, 1, room[2:]...), room)
	fmt.Println(slices.Replace([]int{1, 2, 3, 4}, 1, 3, values...), slices.Replace(values, 0, 1))
	fmt.Println(slices.Concat([][]int{{1}, {2, 3}, nil}...), slices.Concat([][]int{}...) == nil)
	names := []string{"", "second", "third"}
	fmt.Println(cmp.Or(names...), cmp.Or([]int{}...), cmp.Or([]pair{{}, {1, 2}}...))
	failures := []error{nil, errors.New("one"), io.EOF}
	fmt.Printf("%q\n", errors.Join(failures...).Error())
	fmt.Println(strings.NewReplacer([]string{"a", "1", "b", "2"}...).Replace("abc"))
	var buffer, copied bytes.Buffer
	w := io.MultiWriter([]io.Writer{&buffer, &copied}...)
	fmt.Fprintf(w, "%d-%s", []any{1, "x"}...)
	text, _ := io.ReadAll(io.MultiReader([]io.Reader{&buffer, &copied}...))
	fmt.Println(string(text))
	var n int
	var word string
	fmt.Println(fmt.Sscanf("12 ab", "%d %s", []any{&n, &word}...))
	fmt.Println(n, word)
	log.SetFlags(0)
	log.SetOutput(io.Discard)
	arguments := []any{"panic", 1}
	try("Panic", func() { log.Panic("text ", 2) })
	try("Panic of a slice", func() { log.Panic(arguments...) })
	try("Panicln", func() { log.Panicln(arguments...) })
	try("Panicf", func() { log.Panicf("%s-%d", arguments...) })
	try("Panic of nothing", func() { log.Panic() })
	try("Logger", func() { log.New(io.Discard, "", 0).Panicln(arguments[1:]...) })
}
