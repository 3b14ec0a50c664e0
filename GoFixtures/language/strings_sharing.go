// run
//
// Strings of every length: parts, sums, comparisons and keys agree whether the bytes are shared, few or many.

package main

import (
	"fmt"
	"sort"
	"strings"
)

func build(n int) string {
	var sb strings.Builder
	for i := range n {
		sb.WriteByte(byte('a' + i%26))
	}
	return sb.String()
}

type name string

func (n name) first() name { return n[:1] }

func main() {
	text := build(40)
	for n := 0; n <= 20; n++ {
		part, bytes := text[3:3+n], []byte(text)[3:3+n]
		made := string(bytes)
		joined := text[3:3+n/2] + text[3+n/2:3+n]
		same := part == made && made == joined && !(part < made) && part <= joined
		counts := map[string]int{part: 1}
		counts[made]++
		counts[joined]++
		anys := map[any]int{any(part): 1}
		anys[any(joined)]++
		fmt.Println(n, same, counts[text[3:3+n]], anys[made], len(part), part+"|"+made == joined+"|"+part)
	}

	words := []string{"b", "a\x00", "a", "", "abcdefgh", "abcdefg", "ab", "abcdefgi", "a\x00\x00", "\xff", "é", "zz", "abcdefghijklmnopq"}
	sort.Strings(words)
	fmt.Printf("%q\n", words)
	for i, w := range words {
		for j, v := range words {
			if (w < v) != (i < j) || (w == v) != (i == j) || strings.Compare(w, v) < 0 != (i < j) {
				fmt.Printf("%q %q\n", w, v)
			}
		}
	}

	s := "x"
	for range 6 {
		s += s
	}
	fmt.Println(len(s), s[:3]+s[61:], s[7] == 'x')
	short := text[:7]
	fmt.Println(short[2:5], short[6:], short[:0] == "", short[3], strings.Index(short, "ef"), strings.ToUpper(short[1:4]))

	for i, r := range "aé\xff世\xe4\xb8 🙂" {
		fmt.Print(i, ":", string(r), "=", r, " ")
	}
	fmt.Println()
	runes := []rune("né🙂")
	runes[0] = 'N'
	fmt.Println(string(runes), len(runes), string(runes[1]), string(rune(-1)) == "\uFFFD")
	bytes := []byte("seven77")
	first := string(bytes)
	bytes[0] = 'S'
	fmt.Println(first, string(bytes), string(bytes[5:]))

	var n name = "name"
	n += "d"
	fmt.Println(n, n.first(), n[1:]+"!", len(n), n > "name")
	var values []any
	for i := range 3 {
		values = append(values, text[i:i+2], text[i:i+9])
	}
	fmt.Println(values, values[0] == "ab", values[1] == any("abcdefghi"), values[2] == values[0])
	switch v := values[4].(type) {
	case string:
		fmt.Println(v+v, len(v))
	}
}
