// diagnose unsupported
//
// A function whose body is in another package, by a linkname, is refused in its place.

package main

import (
	"fmt"
	_ "unsafe"
)

//go:linkname nanotime runtime.nanotime
func nanotime() int64 // ERROR "function without a body"

//go:linkname double main.twice
func double(n int) int { return 2 * n }

func main() {
	fmt.Println(nanotime() > 0, double(2))
}
