// run
//
// Shifts may go beyond the width, and a negative count panics.

package main

import "fmt"

func shift(x int32, n int) (result string) {
	defer func() {
		if r := recover(); r != nil {
			result = fmt.Sprint(r)
		}
	}()
	return fmt.Sprintf("%d %d", x<<n, x>>n)
}

func main() {
	for _, n := range []int{0, 1, 4, 31, 32, 100, -1} {
		fmt.Println(n, shift(-12345, n))
	}

	var u uint8 = 0b1010_0101
	width := 8
	fmt.Printf("%08b %08b %08b\n", u<<3, u>>3, u>>width)

	var count uint = 70
	one := 1
	fmt.Println(one<<count, -one>>count, uint64(1)<<63)

	// The left operand of a non-constant shift takes the type it is used at.
	var wide int64 = 1 << count >> 8
	var ratio = uint8(1<<3) >> (count - 69)
	fmt.Println(wide, ratio)

	x := 0xF0
	x >>= 4
	x <<= 2
	x |= 1
	x &^= 0x10
	x ^= 0x3
	fmt.Println(x, x&0x8, 6&3, 6|3, 6^3, ^6)
}
