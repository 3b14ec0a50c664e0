// Package strings on pairs of strings.
package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	texts := []string{"", "a", "abc", "aaaa", "a,b,,c", " padded\t\n", "héllo wörld", "世界,世", "Go is Fun", "x--y--", "bad\xffbyte", "ÀÉÎõü ß ǅ", "one two  three"}
	parts := []string{"", "a", "aa", ",", "b,", "世", "o", "--", "\xff", "abcd", "É", " "}
	for _, t := range texts {
		for _, p := range parts {
			fmt.Println(strings.Contains(t, p), strings.Index(t, p), strings.LastIndex(t, p), strings.Count(t, p), strings.HasPrefix(t, p), strings.HasSuffix(t, p),
				strings.IndexAny(t, p), strings.LastIndexAny(t, p), strings.ContainsAny(t, p), strings.Compare(t, p), strings.EqualFold(t, p))
			fmt.Printf("%q %q %q %q %q\n", strings.Split(t, p), strings.SplitN(t, p, 2), strings.SplitAfter(t, p), strings.SplitAfterN(t, p, 3), strings.SplitN(t, p, 0))
			b, a, ok := strings.Cut(t, p)
			fmt.Printf("%q %q %t\n", b, a, ok)
			fmt.Printf("%q %q %q %q %q\n", strings.Trim(t, p), strings.TrimLeft(t, p), strings.TrimRight(t, p), strings.TrimPrefix(t, p), strings.TrimSuffix(t, p))
			fmt.Printf("%q %q %q\n", strings.Replace(t, p, "<>", 2), strings.ReplaceAll(t, p, "é"), strings.ReplaceAll(t, p, ""))
		}
		fmt.Printf("%q %q %q %q %q\n", strings.ToUpper(t), strings.ToLower(t), strings.ToTitle(t), strings.Title(t), strings.TrimSpace(t))
		fmt.Printf("%q %q\n", strings.Fields(t), strings.FieldsFunc(t, func(r rune) bool { return r == ',' || r == 'o' }))
		fmt.Printf("%q %q\n", strings.Map(func(r rune) rune {
			if r == 'a' {
				return -1
			}
			return unicode.ToUpper(r)
		}, t), strings.Repeat(t, 3))
		fmt.Println(strings.IndexByte(t, 'o'), strings.LastIndexByte(t, 'o'), strings.IndexRune(t, '界'), strings.IndexFunc(t, unicode.IsSpace), strings.LastIndexFunc(t, unicode.IsLetter), strings.ContainsRune(t, 'é'))
		fmt.Printf("%q %q\n", strings.ToValidUTF8(t, "?"), strings.TrimFunc(t, func(r rune) bool { return !unicode.IsLetter(r) }))
		fmt.Printf("%q\n", strings.NewReplacer("a", "1", "aa", "2", ",", "", "世", "w").Replace(t))
		for i, r := range t {
			fmt.Print(i, ":", r, " ")
		}
		fmt.Println([]rune(t), []byte(t), string([]rune(t)) == t)
	}
	fmt.Printf("%q\n", strings.Join([]string{"a", "b", "c"}, "-"))
	fmt.Printf("%q\n", strings.Join(nil, "-"))
	var b strings.Builder
	b.WriteString("go")
	b.WriteByte('!')
	b.WriteRune('世')
	fmt.Fprintf(&b, "%d", 42)
	fmt.Println(b.String(), b.Len())
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("K", "\u212a"), strings.EqualFold("ΣΊΣΥΦΟΣ", "σίσυφος"))
}
