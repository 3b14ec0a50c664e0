// Packages math, math/bits and math/rand/v2 on a row of numbers, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

@Test func numbersAreWhatTheyAreInGo() {
  var recording = Recording("math_tables")
  elementary(&recording)
  recording.line(
    math.MaxInt64, math.MinInt64, math.MaxUint64, math.MaxFloat64, math.SmallestNonzeroFloat64, math.MaxFloat32,
    math.Pi, math.Sqrt2)
  for u: UInt64 in [0, 1, 2, 255, 256, 1 << 31, 1 << 63, .max, 0x0123_4567_89ab_cdef] { words(u, &recording) }
  let r = rand.New(rand.NewPCG(1, 2))!
  for _ in 0..<20 {
    recording.line(
      r.Uint64(), r.IntN(10), r.Int64N(1_000_000_007), r.Uint32(), r.Int32N(77), r.Float64(), r.Float32(), r.Int(),
      r.UintN(1 << 40))
  }
  recording.line(r.Perm(10))
  recording.expectAsRecorded()
}

private func elementary(_ recording: inout Recording) {
  let numbers: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 3.7, 10, 100, 1e10, 1e-10, math.Pi, math.E, .infinity, -.infinity,
    math.NaN(), 709, -745, 1e300, 3e-308,
  ]
  let one: [(Double) -> Double] = [
    math.Abs, math.Acos, math.Acosh, math.Asin, math.Asinh, math.Atan, math.Atanh, math.Cbrt, math.Ceil, math.Cosh,
    math.Erf, math.Erfc, math.Exp, math.Exp2, math.Expm1, math.Floor, math.Log, math.Log10, math.Log1p, math.Log2,
    math.Round, math.RoundToEven, math.Sinh, math.Sqrt, math.Tanh, math.Trunc, math.Logb,
  ]
  for x in numbers {
    for f in one { recording.format("%.12g ", f(x)) }
    recording.line(
      math.Signbit(x), math.IsNaN(x), math.IsInf(x, 0), math.IsInf(x, -1), math.Float64bits(x),
      math.Float32bits(Float(x)), math.Ilogb(x))
    let (fraction, exponent) = math.Frexp(x)
    let (integer, rest) = math.Modf(x)
    recording.line(fraction, exponent, integer, rest, math.Ldexp(x, 3))
    for y in numbers {
      recording.format(
        "%.12g %.12g %.12g %v %v %v %v %v %.12g\n", math.Pow(x, y), math.Atan2(x, y), math.Hypot(x, y), math.Max(x, y),
        math.Min(x, y), math.Copysign(x, y), math.Mod(x, y), math.Remainder(x, y), math.Dim(x, y))
    }
  }
}

private func words(_ u: UInt64, _ recording: inout Recording) {
  recording.line(
    bits.LeadingZeros64(u), bits.TrailingZeros64(u), bits.OnesCount64(u), bits.Len64(u), bits.Reverse64(u),
    bits.ReverseBytes64(u), bits.RotateLeft64(u, 13), bits.RotateLeft64(u, -13),
    bits.LeadingZeros8(UInt8(truncatingIfNeeded: u)), bits.RotateLeft8(UInt8(truncatingIfNeeded: u), 3),
    bits.Reverse8(UInt8(truncatingIfNeeded: u)), bits.ReverseBytes32(UInt32(truncatingIfNeeded: u)))
  let (high, low) = bits.Mul64(u, 0xfedc_ba98_7654_3210)
  let (sum, carry) = bits.Add64(u, .max, 1)
  let (difference, borrow) = bits.Sub64(u, 2, 1)
  recording.line(high, low, sum, carry, difference, borrow)
}
