// run
//
// A struct type without a name may mention type parameters.

package main

import "fmt"

type pairs[K comparable, V any] struct {
	items []struct {
		key K
		val V
	}
}

func (p *pairs[K, V]) add(k K, v V) {
	p.items = append(p.items, struct {
		key K
		val V
	}{k, v})
}

func zip[A, B any](as []A, bs []B) []struct {
	a A
	b B
} {
	var out []struct {
		a A
		b B
	}
	for i := range as {
		out = append(out, struct {
			a A
			b B
		}{as[i], bs[i]})
	}
	return out
}

func results[T any](xs []T) <-chan struct {
	v   T
	err error
} {
	c := make(chan struct {
		v   T
		err error
	})
	go func() {
		defer close(c)
		for _, x := range xs {
			c <- struct {
				v   T
				err error
			}{v: x}
		}
	}()
	return c
}

func main() {
	var p pairs[string, int]
	p.add("a", 1)
	p.add("b", 2)
	for _, it := range p.items {
		fmt.Println(it.key, it.val)
	}
	for _, z := range zip([]int{1, 2}, []string{"x", "y"}) {
		fmt.Println(z.a, z.b)
	}
	for r := range results([]int{1, 2, 3}) {
		fmt.Println(r.v, r.err)
	}
}
