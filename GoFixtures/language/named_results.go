// run
//
// A deferred function may still change a named result.

package main

import (
	"errors"
	"fmt"
)

func doubled(x int) (result int) {
	defer func() { result *= 2 }()
	return x + 1
}

func unaffected(x int) int {
	result := x
	defer func() { result = 1000 }()
	return result
}

func split(sum int) (x, y int) {
	x = sum * 4 / 9
	y = sum - x
	return
}

func shadowed(n int) (err error) {
	if n > 0 {
		err := errors.New("inner")
		return err
	}
	return
}

func audited(fail bool) (value string, err error) {
	defer func() {
		if err != nil {
			value, err = "fallback", fmt.Errorf("audited: %w", err)
		}
	}()
	if fail {
		return "partial", errors.New("broken")
	}
	return "whole", nil
}

func forward() (int, int) { return split(18) }

func add(a, b int) int { return a + b }

func main() {
	fmt.Println(doubled(4), unaffected(4))
	fmt.Println(split(17))
	fmt.Println(shadowed(0), shadowed(1))
	fmt.Println(audited(false))
	fmt.Println(audited(true))
	fmt.Println(add(forward()))
}
