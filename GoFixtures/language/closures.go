// run
//
// A closure keeps the variables it names, and shares them.

package main

import "fmt"

func counter() (next func() int, reset func()) {
	n := 0
	next = func() int {
		n++
		return n
	}
	reset = func() { n = 0 }
	return
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func memoized(f func(int) int) func(int) int {
	known := map[int]int{}
	return func(x int) int {
		if y, ok := known[x]; ok {
			return y
		}
		y := f(x)
		known[x] = y
		return y
	}
}

func main() {
	next, reset := counter()
	other, _ := counter()
	fmt.Println(next(), next(), other(), next())
	reset()
	fmt.Println(next(), other())

	add := func(n int) func(int) int { return func(x int) int { return x + n } }
	fmt.Println(compose(add(1), add(10), func(x int) int { return x * x })(2))

	var fibonacci func(int) int
	calls := 0
	fibonacci = memoized(func(n int) int {
		calls++
		if n < 2 {
			return n
		}
		return fibonacci(n-1) + fibonacci(n-2)
	})
	fmt.Println(fibonacci(50), calls)

	x := 1
	func() {
		x := x * 10
		x++
		fmt.Println(x)
	}()
	change := func() { x = 5 }
	change()
	fmt.Println(x)
}
