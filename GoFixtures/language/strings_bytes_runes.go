// run
//
// A string is bytes, a range over it is runes.

package main

import "fmt"

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), len([]rune(s)), s[1], s[7:8] == " ")

	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()

	b := []byte(s)
	b[0] = 'H'
	fmt.Println(string(b), s)

	r := []rune(s)
	r[len(r)-1] = '!'
	fmt.Println(string(r), string(rune(0x4E16)))

	// Bytes that are no UTF-8 come out as U+FFFD, one byte at a time.
	broken := "a\xff\xc0b"
	for i, r := range broken {
		fmt.Print(i, "=", r, " ")
	}
	fmt.Println(len(broken))

	fmt.Println("apple" < "banana", "Zebra" < "apple", "a"+"b" == "ab", s[:6]+s[6:] == s)
	raw := `a\n"b"`
	fmt.Println(raw, len(raw), "tab\tquote\"", "\u00e9\x41\101")

	count := map[byte]int{}
	for i := 0; i < len(s); i++ {
		count[s[i]>>6]++
	}
	fmt.Println(count[1], count[2], count[3])
}
