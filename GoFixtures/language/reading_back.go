// run
//
// What a buffered reader read last goes back into it; a buffer writes what is left in it to a writer.

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
	"unicode"
)

func main() {
	r := bufio.NewReader(strings.NewReader("añ12 x\nline\nend"))
	fmt.Println(r.UnreadByte(), r.UnreadRune(), r.UnreadRune() == bufio.ErrInvalidUnreadRune)
	var toks []string
	for {
		c, n, err := r.ReadRune()
		if err != nil || c == '\n' {
			break
		}
		if unicode.IsDigit(c) {
			num := 0
			for ; err == nil && unicode.IsDigit(c); c, _, err = r.ReadRune() {
				num = num*10 + int(c-'0')
			}
			r.UnreadRune()
			toks = append(toks, fmt.Sprint("#", num))
			continue
		}
		toks = append(toks, fmt.Sprintf("%c%d", c, n))
	}
	fmt.Println(toks)
	b, _ := r.ReadByte()
	fmt.Println(b, r.UnreadByte(), r.UnreadByte(), r.UnreadRune())
	s, _ := r.ReadString('\n')
	e1 := r.UnreadByte()
	b, _ = r.ReadByte()
	fmt.Printf("%q %v %q %v\n", s, e1, b, r.UnreadRune())
	buf := make([]byte, 2)
	n, _ := r.Read(buf)
	r.UnreadByte()
	rest, err := r.ReadString('\n')
	fmt.Printf("%d %s %q %v\n", n, buf, rest, err)
	_, _, err = r.ReadRune()
	fmt.Println(err, r.UnreadRune(), r.UnreadByte())
	rest, err = r.ReadString('x')
	fmt.Printf("%q %v\n", rest, err)

	var from, to bytes.Buffer
	from.WriteString("abcdef")
	from.Next(2)
	written, err := from.WriteTo(&to)
	fmt.Println(written, err, from.Len(), to.String())
	written, err = from.WriteTo(&to)
	fmt.Println(written, err, to.Len())
}
