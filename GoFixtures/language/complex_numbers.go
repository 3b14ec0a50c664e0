// run
//
// Complex numbers of both widths, and types defined over them, as variables, fields, elements, keys and results.

package main

import (
	"fmt"
	"math"
)

type wave complex128

type thin complex64

type sample struct {
	a complex64
	b complex128
	w wave
	t thin
}

func sum(terms ...complex128) (total complex128) {
	for _, term := range terms {
		total += term
	}
	return
}

func parts(z complex64) (re, im float32) { return real(z), imag(z) }

func power(z wave, n int) wave {
	result := wave(1)
	for range n {
		result *= z
	}
	return result
}

func variables() {
	var c complex128
	var d complex64
	fmt.Println(c, d)
	c += 3 + 4i
	d -= 2i
	d *= 3
	d += 1
	d /= 2
	c -= 1
	c *= 2i
	c /= complex(1, 1)
	fmt.Println(c, d, -c, -d, +c, c == complex128(d), c != c)
	p := &c
	*p += 1
	*p++
	fmt.Println(*p, real(*p), imag(*p))
	fmt.Println(parts(d))
	var width float32 = 1.5
	z := complex(width, 1)
	fmt.Printf("%T %T %v %v\n", z, real(z), complex(width, 2), complex(1, 2.5))
	const k = 2 + 3i
	fmt.Println(k*k, real(k), imag(k), complex64(k)*k)
}

func places() {
	s := sample{}
	fmt.Println(s, s == sample{})
	s.a += 1i
	s.b = sum(1, 2i, 3+3i)
	s.w = wave(s.b) * 2
	s.t = thin(s.a) + 1
	s.t -= 2i
	s.w /= 3i
	fmt.Println(s, s.w+1, -s.t, s == sample{}, real(s.w), imag(s.t), power(1i, 3))
	fmt.Printf("%v %.2f %g %T %T\n", s.w, s.b, s.t, s.w, s.t)
	var array [3]complex128
	array[1] = 5
	array[2]++
	slice := make([]complex64, 2)
	slice[1]++
	slice[0]--
	names := map[complex64]string{1: "one", 1i: "i"}
	names[complex(0, 1)] += "!"
	fmt.Println(array, slice, names[1i], names[1], len(names))
	numbers := make(chan complex64, 1)
	numbers <- 3
	close(numbers)
	fmt.Println(<-numbers, <-numbers)
}

func quotients() {
	inf, nan := math.Inf(1), math.NaN()
	values := []float64{0, math.Copysign(0, -1), 1, -2, inf, nan}
	for _, a := range values {
		for _, b := range values {
			n, others := complex(a, b), []complex128{}
			for _, c := range values {
				others = append(others, n/complex(c, 1), n/complex(-1, c), n/complex(c, c))
			}
			fmt.Println(n, others, complex64(n)/complex64(others[0]))
		}
	}
}

func main() {
	variables()
	places()
	quotients()
}
