// run
//
// Values are read out of texts by spaces or as a format says, up to what does not fit.

package main

import "fmt"

type level int

func main() {
	var a, b int
	var s, t string
	var f float64
	var u uint8
	var ok bool
	var r rune
	var l level
	p := func(n int, err error) { fmt.Println(n, err, a, b, s, t, f, u, ok, r, l) }
	p(fmt.Sscan("1 2", &a, &b))
	p(fmt.Sscan("7\n8", &a, &b))
	p(fmt.Sscan("7", &a, &b))
	p(fmt.Sscan("", &a))
	p(fmt.Sscan("x 3", &a, &b))
	p(fmt.Sscan("-5 word 2.5 true 200 9", &a, &s, &f, &ok, &u, &l))
	p(fmt.Sscan("300", &u))
	p(fmt.Sscan("0x1f 1_000", &a, &b))
	p(fmt.Sscanln("3 4", &a, &b))
	p(fmt.Sscanln("3\n4", &a, &b))
	p(fmt.Sscanln("3 4 5", &a, &b))
	p(fmt.Sscanf("10-20", "%d-%d", &a, &b))
	p(fmt.Sscanf("bob is 42", "%s is %d", &s, &a))
	p(fmt.Sscanf("ff z", "%x %c", &a, &r))
	p(fmt.Sscanf("k=v;12", "k=%1s;%d", &s, &a))
	p(fmt.Sscanf("5 apples", "%d pears", &a))
	p(fmt.Sscanf("5", "%d %d", &a, &b))
	p(fmt.Sscanf("abc", "%d", &a))
	p(fmt.Sscanf(`"q s" x`, "%q %s", &s, &t))
	p(fmt.Sscanf("3.25,true", "%f,%t", &f, &ok))
	p(fmt.Sscanf("move 3 from 1 to 9", "move %d from %d to %d", &a, &b, &l))
	p(fmt.Sscanf("12:34", "%2d:%2d", &a, &b))
	p(fmt.Sscanf("1234", "%2d%2d", &a, &b))
}
