// run
//
// Characters of literals are read one by one, texts quoted in ASCII, and case is folded in every alphabet.

package main

import (
	"fmt"
	"strconv"
	"unicode"
)

func main() {
	sum, folding := uint32(0), 0
	for r := rune(-2); r < 0x20000; r++ {
		folded := unicode.SimpleFold(r)
		sum = sum*31 + uint32(folded)
		if folded != r {
			folding++
		}
	}
	fmt.Println(sum, folding)

	for _, text := range []string{`\n\t`, `\"x`, `\'y`, `\x41B`, `\101`, `\400`, `\u00e9z`, `\U0001F600!`, `\uD800`, "é",
		"\xff\xfe", `"`, `'`, "`", "", `\`, `\q`, `\x4`, "a"} {
		for _, quote := range []byte{'"', '\'', 0} {
			value, isMultibyte, tail, err := strconv.UnquoteChar(text, quote)
			fmt.Printf("%q %d %v %q %v\n", text, value, isMultibyte, tail, err)
		}
	}
	for _, text := range []string{`"a\"b" rest`, "`raw\\` x", "'x'y", "'xy'", `"open`, "\"a\nb\"", "`a\nb`c", `"\q"`, "''", `""`} {
		prefix, err := strconv.QuotedPrefix(text)
		fmt.Printf("%q %q %v\n", text, prefix, err)
	}
	for _, text := range []string{"''", "'\xff'", `'\xff'`, `'"'`, "'ab'", "\"\xff\"", "`a\rb`"} {
		value, err := strconv.Unquote(text)
		fmt.Printf("%q %q %v\n", text, value, err)
	}
	for _, text := range []string{"a", "`", "tab\t", "line\n", "\x7f", "é", "\ufeff", "\xff", "", "\ufffd"} {
		fmt.Printf("%q %v %s\n", text, strconv.CanBackquote(text), strconv.AppendQuoteToASCII([]byte("x"), text))
	}
	for _, r := range []rune{'a', 'é', 0x1F600, -1, '\'', 0xD800, 0x7f, 0xa0} {
		fmt.Println(strconv.QuoteRuneToASCII(r), string(strconv.AppendQuoteRune(nil, r)),
			string(strconv.AppendQuoteRuneToASCII([]byte("<"), r)), strconv.IsPrint(r), strconv.IsGraphic(r))
	}
}
