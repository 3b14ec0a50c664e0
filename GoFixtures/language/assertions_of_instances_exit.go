// run exit 2
//
// Values of one instance of a generic type are not of another, and no more are complex numbers of the other width.

package main

import "fmt"

type box[T any] struct{ value T }

type pair struct{ a, b string }

func main() {
	var x any = box[int]{3}
	switch b := x.(type) {
	case box[string]:
		fmt.Println("string", b.value+"!")
	case box[[]int]:
		fmt.Println("slice", b.value[0])
	case box[pair]:
		fmt.Println("pair", b.value.a)
	case box[int]:
		fmt.Println("int", b.value+1)
	}
	var z any = complex(1, 2)
	switch z := z.(type) {
	case complex64:
		fmt.Println("narrow", z, real(z))
	case complex128:
		fmt.Println("wide", z+1, imag(z))
	}
	fmt.Println(x.(box[string]).value)
}
