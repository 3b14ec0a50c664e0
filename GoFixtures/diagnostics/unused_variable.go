// diagnose
//
// A local variable that is only assigned is a mistake, and so is an import that nobody uses.

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
	_ = func(unusedParameter int) {
		err := fmt.Errorf("never looked at") // ERROR "declared and not used: err"
	}
}
