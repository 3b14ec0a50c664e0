// diagnose
//
// A function with results must end in a return, and return as many values as it has results.

package main

func sign(n int) int {
	if n > 0 {
		return 1
	} else if n < 0 {
		return -1
	}
} // ERROR "missing return"

func loops() int {
	for {
		break
	}
} // ERROR "missing return"

func endless() int {
	for {
	}
}

func panics() int {
	panic("no return needed")
}

func two() (int, string) {
	return 1 // ERROR "not enough return values"
}

func none() {
	return 1 // ERROR "too many return values"
}

func main() {
	a, b, c := two() // ERROR "assignment mismatch: 3 variables but two(\(\))? returns 2 values"
	_, _, _ = a, b, c
	x := none() // ERROR "none\(\) \(no value\) used as value"
	_ = x
	sign(loops() + endless() + panics())
}
