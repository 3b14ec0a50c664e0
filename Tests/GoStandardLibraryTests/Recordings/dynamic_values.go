// Values in `any` and in interfaces: equality, hashes, failed assertions, nil pointers that are not nil.
package main

import (
	"errors"
	"fmt"
	"math"
)

type square struct{ side float64 }

type failure struct{ code int }

func (f *failure) Error() string { return fmt.Sprint("failure ", f.code) }

type celsius float64

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func find(ok bool) error {
	var f *failure
	if !ok {
		f = &failure{1}
	}
	return f
}

func main() {
	values := []any{nil, 0, 1, int64(1), 1.0, float32(1), "1", "", true, celsius(1), square{1}, square{2}, [2]int{1, 2}, [2]int{1, 3}, math.NaN(), 'a', uint8(97), (*failure)(nil), struct{}{}}
	for _, a := range values {
		for _, b := range values {
			fmt.Print(a == b, " ")
		}
		fmt.Println()
	}
	m := map[any]int{}
	for i, v := range values {
		m[v] += i + 1
		m[v]++
	}
	fmt.Println(len(m), m[nil], m[1], m["1"], m[square{2}], m[[2]int{1, 3}], m[math.NaN()], m[(*failure)(nil)])
	var x any = []int{1}
	var y any = map[string]int{}
	try(func() { fmt.Println(x == x) })
	try(func() { fmt.Println(x == y) })
	try(func() { m[x] = 1 })
	try(func() { fmt.Println(x.(string)) })
	try(func() { fmt.Println(x.(celsius)) })
	var n any
	try(func() { fmt.Println(n.(int)) })
	err := find(true)
	fmt.Println(err == nil, err, err != nil)
	f, ok := err.(*failure)
	fmt.Println(f == nil, ok)
	var target *failure
	fmt.Println(errors.As(fmt.Errorf("x: %w", find(false)), &target), target.code)
	var nilMap map[string]int
	try(func() { nilMap["a"] = 1 })
	fmt.Println(nilMap["a"], len(nilMap))
	a := []int{1, 2, 3}
	i, j := 5, 2
	try(func() { fmt.Println(a[i]) })
	try(func() { fmt.Println(a[-i+4]) })
	try(func() { fmt.Println(a[i:]) })
	try(func() { fmt.Println(a[:i]) })
	try(func() { fmt.Println(a[j : j-1]) })
	try(func() { fmt.Println(a[1:2:i]) })
	try(func() { fmt.Println("abc"[i]) })
	try(func() { fmt.Println("abc"[i:]) })
	try(func() { fmt.Println(i / (j - 2)) })
}
