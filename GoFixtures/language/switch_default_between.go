// run
//
// A default that stands between other clauses is chosen when none of them is, and falls through to the next.
package main

import "fmt"

type kind uint8

func pack(src []byte) uint32 {
	var v uint32
	switch len(src) {
	default:
		v |= uint32(src[3])
		fallthrough
	case 3:
		v |= uint32(src[2]) << 8
		fallthrough
	case 2:
		v |= uint32(src[1]) << 16
		fallthrough
	case 1:
		v |= uint32(src[0]) << 24
	case 0:
	}
	return v
}

func calls(n *int) int {
	*n++
	return *n
}

func names(k kind) (s string) {
	switch k {
	case 1, 2:
		s += "few "
		fallthrough
	default:
		s += "any "
	case 7:
		s += "seven "
		fallthrough
	case 8:
		s += "eight "
	}
	return s
}

func conditions(n int) (s string) {
	switch {
	case n < 0:
		s = "negative"
	default:
		s = "default "
		fallthrough
	case n > 10:
		s += "large"
	}
	return s
}

func only() (s string) {
	switch x := 3; x {
	default:
		s = "only"
	}
	return
}

// widths shifts constants whose type nothing else tells.
func widths(n uint) (uint32, uint8, int64, bool) {
	clear := uint32(1) << n
	next := clear + 1
	small := uint8(200) << n >> 1
	mask := uint8(1)<<n - 1
	wide := int64(1)<<(n+30) | 1
	return next &^ clear, small ^ mask, wide, uint8(1)<<n == 0
}

func main() {
	for n := range 6 {
		fmt.Println(pack([]byte{1, 2, 3, 4, 5}[:n%6]))
	}
	for k := range kind(9) {
		fmt.Println(k, names(k))
	}
	fmt.Println(conditions(-1), conditions(5), conditions(11), only())
	count := 0
	switch calls(&count) {
	case 5:
		fmt.Println("five")
	default:
		fmt.Println("called once:", count)
		fallthrough
	case 2:
		fmt.Println("and on")
	}
	for n := range uint(12) {
		fmt.Println(widths(n * 3))
	}
}
