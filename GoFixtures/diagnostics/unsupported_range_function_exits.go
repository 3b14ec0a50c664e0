// diagnose unsupported
//
// A loop over a function can be left by break, but not yet by return or to an outer label.

package main

import "fmt"

func numbers(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}

func firstAbove(limit int) int {
	for v := range numbers {
		if v > limit {
			return v // ERROR "return or a branch to another label inside a range over a function"
		}
	}
	return 0
}

func main() {
	fmt.Println(firstAbove(3))
outer:
	for a := range numbers {
		for b := range numbers {
			if a+b > 5 {
				break outer // ERROR "return or a branch to another label inside a range over a function"
			}
		}
	}
}
