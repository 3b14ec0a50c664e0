// The classes of the code points below 0x3000 as bits, sixteen to a line, and their cases.
package main

import (
	"fmt"
	"strconv"
	"unicode"
)

func main() {
	for base := rune(0); base < 0x3000; base += 16 {
		for r := base; r < base+16; r++ {
			bits := 0
			for i, f := range []func(rune) bool{unicode.IsLetter, unicode.IsDigit, unicode.IsNumber, unicode.IsSpace, unicode.IsUpper, unicode.IsLower,
				unicode.IsTitle, unicode.IsPunct, unicode.IsControl, unicode.IsSymbol, unicode.IsMark, unicode.IsPrint, unicode.IsGraphic} {
				if f(r) {
					bits |= 1 << i
				}
			}
			fmt.Print(strconv.FormatInt(int64(bits), 16), "/", unicode.ToUpper(r)-r, "/", unicode.ToLower(r)-r, "/", unicode.ToTitle(r)-r, " ")
		}
		fmt.Println()
	}
}
