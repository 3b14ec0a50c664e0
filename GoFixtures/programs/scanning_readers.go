// run
//
// Values are scanned out of readers and strings, and an error says what did not fit.

package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"strings"
)

type level uint8

// A slow reader has no way to put anything back.
type slow struct{ r io.Reader }

func (s slow) Read(p []byte) (int, error) { return s.r.Read(p[:min(1, len(p))]) }

func main() {
	var (
		i, j int
		word string
		f    float64
		ok   bool
		l    level
		u    uint16
		c    complex128
		b    []byte
		r    rune
	)
	in := bufio.NewReader(strings.NewReader("12 0x1f wörd\n3.5 true\n7\nrest of it\n"))
	fmt.Println(fmt.Fscan(in, &i, &j, &word))
	fmt.Println(i, j, word)
	fmt.Println(fmt.Fscanln(in, &f, &ok))
	fmt.Println(fmt.Fscan(in, &f, &ok))
	fmt.Println(fmt.Fscanln(in, &l))
	fmt.Println(fmt.Fscanln(in, &l))
	fmt.Println(f, ok, l)
	rest, err := in.ReadString('\n')
	fmt.Printf("%q %v\n", rest, err)

	fmt.Println(fmt.Fscan(slow{strings.NewReader("8 ñandú 0b101")}, &i, &word, &u))
	fmt.Println(i, word, u)
	fmt.Println(fmt.Fscanf(bytes.NewBufferString("7-8:ab\n9"), "%d-%d:%s\n%d", &i, &j, &word, &u))
	fmt.Println(i, j, word, u)

	fmt.Println(fmt.Sscanf("(1+2i) 616263 U+00E9", "%g %x %U", &c, &b, &r))
	fmt.Println(c, string(b), string(r))
	fmt.Println(fmt.Sscanf("123456", "%2d%3d", &i, &j))
	fmt.Println(i, j)
	fmt.Println(fmt.Sscanf(`"a\tb" 5%`, "%q %d%%", &word, &i))
	fmt.Printf("%q %d\n", word, i)
	fmt.Println(fmt.Sscan("1.5p3 -0x1p-2", &f, &f))
	fmt.Println(f)

	for _, text := range []string{"", "x", "300", "-1", "1 2", "0b12", "1_0"} {
		var small int8
		n, err := fmt.Sscan(text, &small)
		fmt.Println(n, err, small)
	}
	fmt.Println(fmt.Sscan("1", &i, &j))
	fmt.Println(fmt.Sscanln("1\n2", &i, &j))
	fmt.Println(fmt.Sscanln("1 2 3", &i, &j))
	fmt.Println(fmt.Sscanf("1 2", "%d %d %d", &i, &j, &i))
	fmt.Println(fmt.Sscanf("1-2", "%d+%d", &i, &j))
	fmt.Println(fmt.Sscanf("1 2", "%d", &i, &j))
	fmt.Println(fmt.Sscanf("1", "%d %d", &i))
	fmt.Println(fmt.Sscanf("1\n2", "%d %d", &i, &j))
	fmt.Println(fmt.Sscanf("x", "%z", &i))
	fmt.Println(fmt.Sscan("tru", &ok))
	fmt.Println(fmt.Sscan("1", i))
	fmt.Println(fmt.Sscan("1", new(chan int)))
}
