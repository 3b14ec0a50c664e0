// diagnose
//
// Values of different types do not mix without a conversion.

package main

import "fmt"

type meters int

func half(n int) int { return n / 2 }

func main() {
	var n int = "text" // ERROR "cannot use \"text\""
	var f float64 = 1.5
	fmt.Println(n + f)   // ERROR "mismatched types int and float64"
	fmt.Println(half(f)) // ERROR "cannot use f .*float64.* as int value in argument"
	fmt.Println("a" + 1) // ERROR "(mismatched types|cannot convert)"
	var m meters = 3
	n = m // ERROR "cannot use m .*meters.* as int value in assignment"
	n = int(m)
	var s string = nil  // ERROR "cannot use nil as string value"
	fmt.Println(n == s) // ERROR "mismatched types int and string"
	fmt.Println(!n)     // ERROR "operator ! not defined on n"
	if n {              // ERROR "non-boolean condition in if statement"
	}
	for n = range 3.5 { // ERROR "cannot range over 3\.5"
	}
	var p *int = &f    // ERROR "cannot use &f .*\*float64.* as \*int value"
	fmt.Println(*n, p) // ERROR "invalid operation: cannot indirect n"
}
