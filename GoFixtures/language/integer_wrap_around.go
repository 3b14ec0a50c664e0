// run
//
// Integers wrap around silently, each at its own width.

package main

import (
	"fmt"
	"math"
)

func main() {
	var a int8 = 127
	a++
	fmt.Println(a)

	var b uint8
	b--
	fmt.Println(b)

	c := int32(math.MaxInt32)
	fmt.Println(c+1, c*2, -c-2)

	d := math.MinInt64
	fmt.Println(d-1, -d, d*-1)

	e := uint16(40000)
	fmt.Println(e+e, e*e)

	// A conversion keeps the low bits.
	wide := 0x1_2345_6789
	fmt.Printf("%#x %#x %d\n", uint32(wide), uint16(wide), int8(wide))
	minus := -1
	fmt.Println(uint8(minus), uint64(minus), int64(int8(minus)))

	// A checksum leans on it.
	hash := uint32(2166136261)
	for _, r := range []byte("wrap around") {
		hash ^= uint32(r)
		hash *= 16777619
	}
	fmt.Println(hash)
}
