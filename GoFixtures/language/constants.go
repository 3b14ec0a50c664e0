// run
//
// Untyped constants are exact, however big they get on the way.

package main

import "fmt"

const (
	huge  = 1 << 100
	small = huge >> 98
	third = 1.0 / 3
	one   = third * 3
)

type weekday int

const (
	sunday weekday = iota
	monday
	tuesday
	_
	thursday
)

const (
	_  = 1 << (10 * iota)
	kb // 1024
	mb
	gb
)

const (
	read = 1 << iota
	write
	execute
	all = read | write | execute
)

const greeting, letter = "hello", 'a' + 1

func (d weekday) String() string {
	return [...]string{"Sun", "Mon", "Tue", "Wed", "Thu"}[d]
}

func main() {
	fmt.Println(small, huge/(huge-1), one == 1)
	fmt.Println(sunday, monday, tuesday, thursday)
	fmt.Printf("%d %d %d\n", kb, mb, gb)
	fmt.Println(read, write, execute, all, all&^write)
	fmt.Println(greeting, letter, string(rune(letter)))
	fmt.Println(len(greeting)*2, 7/2, 7/2.0, 1<<62)

	const mask = ^uint8(0)
	var x uint8 = mask
	var f float32 = 1 << 24
	var big uint64 = 1<<64 - 1
	fmt.Println(x, f, big, -5%3, 'x'-'a')
}
