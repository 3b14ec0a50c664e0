// diagnose
//
// A type argument must satisfy the constraint of its type parameter.

package main

import "fmt"

type number interface{ ~int | ~float64 }

func largest[T number](values ...T) (top T) {
	for _, v := range values {
		if v > top {
			top = v
		}
	}
	return
}

func index[K comparable](in []K, wanted K) int { return len(in) }

func concatenate[T any](a, b T) T {
	return a + b // ERROR "operator \+ not defined on a"
}

type set[T comparable] map[T]bool

func main() {
	fmt.Println(largest("a", "b"))      // ERROR "string does not satisfy number"
	fmt.Println(index([]func(){}, nil)) // ERROR "func\(\) does not satisfy comparable"
	fmt.Println(largest(1, 2.5, 3))
	fmt.Println(largest()) // ERROR "cannot infer T"
	var s set[[]int]       // ERROR "\[\]int does not satisfy comparable"
	var t set              // ERROR "cannot use generic type set\[T comparable\] without instantiation"
	fmt.Println(s, t, concatenate(1, 2))
}
