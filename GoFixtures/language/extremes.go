// run
//
// The least and the greatest of floats know NaN, and which of two zeros is below the other.

package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

type level float64

type name string

func least[T cmp.Ordered](a, b T) T { return min(a, b) }

func greatest[T cmp.Ordered](a, b, c T) T { return max(a, b, c) }

func main() {
	above, below, nan, huge := 0.0, math.Copysign(0, -1), math.NaN(), math.Inf(1)
	values := []float64{above, below, nan, huge, -huge, 1, -1}
	for _, a := range values {
		for _, b := range values {
			fmt.Print(a, " ", b, ": ", min(a, b), " ", max(a, b), " ", min(level(a), level(b)), " ")
			fmt.Print(max(level(a), level(b)), " ", min(float32(a), float32(b)), " ", max(float32(a), float32(b)))
			fmt.Println(" ", least(a, b), greatest(a, b, b), least(level(a), level(b)), greatest(b, a, a))
		}
	}
	fmt.Println(min(above, below, 1), max(below, above, -1), min(1, nan, 2), max(below, below, below))
	fmt.Println(slices.Max([]float64{below, above}), slices.Min([]float64{above, below}), slices.Max([]float64{1, nan}))
	fmt.Println(min("b", "a", name("c")), max("b", "a"), min(3, 2.5, 1), max('a', 3), min(5), least("y", "x"))
	fmt.Println(math.Max(below, above), math.Min(above, below), math.Max(nan, huge), math.Min(nan, -huge))
}
