// run
//
// A bare return gives zero values for results called _, and the values of the others.

package main

import (
	"errors"
	"fmt"
)

type pair struct{ a, b int }

func total(values ...int) (sum int, _ error) {
	for _, v := range values {
		sum += v
	}
	return
}

func check(n int) (_ pair, _ []int, text string, err error) {
	if n < 0 {
		return pair{1, 2}, nil, "negative", errors.New("below zero")
	}
	text = fmt.Sprint("checked ", n)
	return
}

func recovered(f func()) (_ *pair, count int, _ string) {
	defer func() {
		if r := recover(); r != nil {
			count--
		}
	}()
	count = 5
	f()
	return
}

func none() (_, _ int) { return }

func main() {
	fmt.Println(total(1, 2, 3))
	fmt.Println(check(-1))
	fmt.Println(check(1))
	fmt.Println(recovered(func() {}))
	fmt.Println(recovered(func() { panic("no") }))
	fmt.Println(none())
	three := func() (n int, _ any) {
		n = 3
		return
	}
	fmt.Println(three())
}
