// diagnose unsupported
//
// A goto is refused in its place; a loop with a labeled break or continue says the same.

package main

import "fmt"

func main() {
	tries := 0
again:
	tries++
	if tries < 3 {
		goto again // ERROR "goto is not supported yet"
	}
	fmt.Println(tries)
}
