// run
//
// A method's type may have a member with the name of a function, a variable or a constant of the package.

package main

import "fmt"

const limit = 3

var total = 10

func reset() int { return total }

type account struct {
	limit   int
	total   float64
	entries []entry
}

type kind int

const (
	deposit kind = iota + 1
	withdraw
)

type entry struct {
	kind
	amount float64
}

func (a *account) deposit(x float64) {
	a.total += x
	a.entries = append(a.entries, entry{kind: deposit, amount: x})
}

func (a *account) withdraw(x float64) {
	a.total -= x
	a.entries = append(a.entries, entry{withdraw, x})
}

func (a *account) reset() { a.limit = limit + total + reset() }

type numbers []int

func (n *numbers) zero() { *n = append((*n)[:0], zero) }

const zero = 0

// size has a type parameter that only the instantiation tells.
func size[T any](n int) string {
	var v T
	return fmt.Sprintf("%d %T", n, v)
}

func both[K comparable, V any]() (m map[K]V) { return map[K]V{} }

func sum[T int | float64](xs ...T) (t T) {
	for _, x := range xs {
		t += x
	}
	return
}

func twice[T any](n int) string { return size[T](2 * n) }

func main() {
	var a account
	a.deposit(5)
	a.withdraw(2)
	a.reset()
	fmt.Println(a)
	n := numbers{1, 2}
	n.zero()
	fmt.Println(n)

	fmt.Println(size[int](1), size[string](2), twice[[]bool](3), len(both[string, int]()))
	f, g := size[float64], sum[float64]
	fmt.Println(f(3), g(1, 2.5))
	for _, show := range []func(int) string{size[any], size[error], twice[uint8]} {
		fmt.Println(show(4))
	}
}
