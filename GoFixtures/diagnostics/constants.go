// diagnose
//
// A constant cannot be changed, and must fit the type it is used at.

package main

import "fmt"

const limit = 10

const size uint8 = 256 // ERROR "256 .*overflows"

func main() {
	limit = 11            // ERROR "cannot assign to limit"
	limit++               // ERROR "cannot assign to limit"
	var b byte = 300      // ERROR "overflows"
	var i int = 1 << 64   // ERROR "overflows"
	var u uint = -1       // ERROR "overflows"
	var n int = 1.5       // ERROR "truncated"
	fmt.Println(1 / 0)    // ERROR "division by zero"
	p := &limit           // ERROR "cannot take address of limit"
	var a [limit - 20]int // ERROR "invalid array length"
	fmt.Println(a[11], b, i, u, n, p)
	fmt.Println([3]int{1, 2, 3}[5]) // ERROR "out of bounds"
	const late = len(fmt.Sprint())  // ERROR "is not constant"
}
