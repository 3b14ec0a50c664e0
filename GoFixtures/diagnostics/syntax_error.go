// diagnose
//
// A program that is not Go is refused where it goes wrong.

package main

import "fmt"

func main() {
	fmt.Println("before")
	if x := 1; x > 0 { // the brace is there
		fmt.Println("inside" // ERROR "expected|missing"
	}
	fmt.Println("after")
}
