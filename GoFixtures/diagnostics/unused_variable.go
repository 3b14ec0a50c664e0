// diagnose
//
// A local variable that is only assigned, an import that nobody uses and a third variable of a range are mistakes.

package main

import (
	"fmt"
	"os"           // ERROR "\"os\" imported and not used"
	text "strings" // ERROR "\"strings\" imported as text and not used"
)

func main() {
	x := 1 // ERROR "declared and not used: x"
	x = 2
	var y, z int // ERROR "declared and not used: y"
	fmt.Println(z)
	for i, v := range []int{1} { // ERROR "declared and not used: i"
		fmt.Println(v)
	}
	for i, v, w := range []int{1} { // ERROR "range clause permits at most two iteration variables"
		fmt.Println(i, v)
	}
	_ = func(unusedParameter int) {
		err := fmt.Errorf("never looked at") // ERROR "declared and not used: err"
	}
}
