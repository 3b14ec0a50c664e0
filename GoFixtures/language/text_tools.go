// run
//
// Package strings searches, splits, trims and builds texts.

package main

import (
	"fmt"
	"strings"
)

func main() {
	s := "the quick brown fox"
	fmt.Println(strings.Contains(s, "quick"), strings.Index(s, "brown"), strings.LastIndex(s, "o"), strings.Index(s, "cat"))
	fmt.Println(strings.HasPrefix(s, "the"), strings.HasSuffix(s, "dog"), strings.Count(s, "o"), strings.Count("abc", ""))
	fmt.Printf("%q %q\n", strings.Split("a,b,,c", ","), strings.Fields("  two \t words\n"))
	fmt.Printf("%q %q\n", strings.SplitN("a:b:c", ":", 2), strings.Split("héy", ""))
	fmt.Println(strings.Join([]string{"x", "y", "z"}, "/"), strings.Repeat("ab", 3))
	fmt.Println(strings.ToUpper("straße é"), strings.ToLower("ÀB"))
	fmt.Printf("%q %q %q\n", strings.TrimSpace(" \n a b\t"), strings.Trim("xxaxx", "x"), strings.TrimLeft("001200", "0"))
	fmt.Println(strings.TrimPrefix(s, "the "), strings.TrimSuffix("a.go", ".go"))
	fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "aa", "c"))
	before, after, found := strings.Cut("key=value=more", "=")
	fmt.Println(before, after, found)
	fmt.Println(strings.EqualFold("Go", "GO"), strings.Compare("a", "b"), strings.IndexByte("abc", 'c'))
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return -1
		}
		return r + 1
	}, "banana"))

	var b strings.Builder
	for i := 3; i > 0; i-- {
		fmt.Fprintf(&b, "%d...", i)
	}
	b.WriteString("lift")
	b.WriteByte('-')
	b.WriteRune('→')
	fmt.Println(b.String(), b.Len())
}
