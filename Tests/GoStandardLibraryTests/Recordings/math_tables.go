// Package math and its neighbours on a row of numbers.
package main

import (
	"fmt"
	"math"
	"math/bits"
	"math/rand/v2"
)

func main() {
	numbers := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, 10, 100, 1e10, 1e-10, math.Pi, math.E, math.Inf(1), math.Inf(-1), math.NaN(), 709, -745, 1e300, 3e-308}
	one := []func(float64) float64{math.Abs, math.Acos, math.Acosh, math.Asin, math.Asinh, math.Atan, math.Atanh, math.Cbrt, math.Ceil, math.Cosh, math.Erf, math.Erfc,
		math.Exp, math.Exp2, math.Expm1, math.Floor, math.Log, math.Log10, math.Log1p, math.Log2, math.Round, math.RoundToEven, math.Sinh, math.Sqrt, math.Tanh, math.Trunc, math.Logb}
	for _, x := range numbers {
		for _, f := range one {
			fmt.Printf("%.12g ", f(x))
		}
		fmt.Println(math.Signbit(x), math.IsNaN(x), math.IsInf(x, 0), math.IsInf(x, -1), math.Float64bits(x), math.Float32bits(float32(x)), math.Ilogb(x))
		frac, exp := math.Frexp(x)
		i, f := math.Modf(x)
		fmt.Println(frac, exp, i, f, math.Ldexp(x, 3))
		for _, y := range numbers {
			fmt.Printf("%.12g %.12g %.12g %v %v %v %v %v %.12g\n", math.Pow(x, y), math.Atan2(x, y), math.Hypot(x, y), math.Max(x, y), math.Min(x, y), math.Copysign(x, y),
				math.Mod(x, y), math.Remainder(x, y), math.Dim(x, y))
		}
	}
	fmt.Println(math.MaxInt64, math.MinInt64, uint64(math.MaxUint64), math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32, math.Pi, math.Sqrt2)
	for _, u := range []uint64{0, 1, 2, 255, 256, 1 << 31, 1 << 63, math.MaxUint64, 0x0123456789abcdef} {
		fmt.Println(bits.LeadingZeros64(u), bits.TrailingZeros64(u), bits.OnesCount64(u), bits.Len64(u), bits.Reverse64(u), bits.ReverseBytes64(u), bits.RotateLeft64(u, 13), bits.RotateLeft64(u, -13),
			bits.LeadingZeros8(uint8(u)), bits.RotateLeft8(uint8(u), 3), bits.Reverse8(uint8(u)), bits.ReverseBytes32(uint32(u)))
		hi, lo := bits.Mul64(u, 0xfedcba9876543210)
		s, c := bits.Add64(u, math.MaxUint64, 1)
		d, b := bits.Sub64(u, 2, 1)
		fmt.Println(hi, lo, s, c, d, b)
	}
	r := rand.New(rand.NewPCG(1, 2))
	for i := 0; i < 20; i++ {
		fmt.Println(r.Uint64(), r.IntN(10), r.Int64N(1000000007), r.Uint32(), r.Int32N(77), r.Float64(), r.Float32(), r.Int(), r.UintN(1<<40))
	}
	fmt.Println(r.Perm(10))
}
