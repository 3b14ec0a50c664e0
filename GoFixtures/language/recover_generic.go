// run
//
// A panic in a function that generic code is given passes through that code to who recovers.

package main

import "fmt"

func Map[T, U any](xs []T, f func(T) U) []U {
	var out []U
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

type Worker[T any] struct{ do func(T) error }

func (w *Worker[T]) run(x T) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return w.do(x)
}

func try(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	f()
	return nil
}

func main() {
	fmt.Println(try(func() {
		fmt.Println(Map([]int{1, 0}, func(x int) int { return 10 / x }))
	}))
	w := &Worker[int]{do: func(x int) error {
		var m map[string]int
		m["a"] = x
		return nil
	}}
	fmt.Println(w.run(3))
}
