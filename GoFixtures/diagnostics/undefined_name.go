// diagnose
//
// A name must be declared before it can be used.

package main

import "fmt"

type point struct{ x int }

func main() {
	fmt.Println(total)  // ERROR "undefined: total"
	fmt.Printn("hello") // ERROR "undefined: fmt\.Printn"
	var p point
	p.y = 1                   // ERROR "p\.y undefined .*point has no field or method y"
	p.move()                  // ERROR "p\.move undefined"
	var m missing             // ERROR "undefined: missing"
	fmt.Println(strings.Join) // ERROR "undefined: strings"
	fmt.Println(m, p)
}
