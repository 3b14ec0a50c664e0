// run
//
// A map is a reference, a missing key reads as zero, and a nil map can only be read.

package main

import (
	"fmt"
	"sort"
)

type key struct {
	city string
	year int
}

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

func main() {
	words := map[string]int{"a": 1, "b": 2}
	same := words
	same["c"] = 3
	words["a"] += 10
	delete(words, "b")
	delete(words, "nothing")
	fmt.Println(sortedKeys(words), words, len(words))

	v, ok := words["a"]
	_, missing := words["z"]
	fmt.Println(v, ok, missing, words["z"])

	var none map[string]int
	fmt.Println(len(none), none["x"], none == nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		none["x"] = 1
	}()

	visitors := map[key][]string{}
	visitors[key{"Oslo", 1999}] = append(visitors[key{"Oslo", 1999}], "Ann", "Bob")
	visitors[key{"Rome", 2001}] = nil
	fmt.Println(len(visitors[key{"Oslo", 1999}]), visitors[key{city: "Oslo", year: 1999}])

	// Deleting while ranging is allowed.
	squares := map[int]int{}
	for i := range 20 {
		squares[i] = i * i
	}
	for k := range squares {
		if k%2 == 1 {
			delete(squares, k)
		}
	}
	sum := 0
	for _, v := range squares {
		sum += v
	}
	fmt.Println(len(squares), sum)

	mixed := map[any]string{1: "int", "1": "string", 1.0: "float", true: "bool", nil: "nil"}
	fmt.Println(mixed[1], mixed["1"], mixed[1.0], mixed[true], mixed[nil], mixed[int8(1)] == "")
	clear(words)
	fmt.Println(len(same))
}
