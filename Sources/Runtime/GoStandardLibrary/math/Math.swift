// Package math: elementary functions.

import GoRuntime

#if canImport(Glibc)
  import Glibc
  private func logarithm(_ x: Double) -> Double { Glibc.log(x) }
#elseif canImport(Musl)
  import Musl
  private func logarithm(_ x: Double) -> Double { Musl.log(x) }
#elseif canImport(Darwin)
  import Darwin
  private func logarithm(_ x: Double) -> Double { Darwin.log(x) }
#endif

/// Go's package math.
public enum math {
  /// The absolute value.
  @inlinable public static func Abs(_ x: Double) -> Double { x.magnitude }
  /// The arccosine.
  public static func Acos(_ x: Double) -> Double { acos(x) }
  /// The inverse hyperbolic cosine.
  public static func Acosh(_ x: Double) -> Double { acosh(x) }
  /// The arcsine.
  public static func Asin(_ x: Double) -> Double { asin(x) }
  /// The inverse hyperbolic sine.
  public static func Asinh(_ x: Double) -> Double { asinh(x) }
  /// The arctangent.
  public static func Atan(_ x: Double) -> Double { atan(x) }
  /// The inverse hyperbolic tangent.
  public static func Atanh(_ x: Double) -> Double { atanh(x) }
  /// The cube root.
  public static func Cbrt(_ x: Double) -> Double { cbrt(x) }
  /// The least integer that is not less.
  public static func Ceil(_ x: Double) -> Double { ceil(x) }
  /// The cosine.
  public static func Cos(_ x: Double) -> Double { cos(x) }
  /// The hyperbolic cosine.
  public static func Cosh(_ x: Double) -> Double { cosh(x) }
  /// The error function.
  public static func Erf(_ x: Double) -> Double { erf(x) }
  /// The complementary error function.
  public static func Erfc(_ x: Double) -> Double { erfc(x) }
  /// e to the power of a number.
  public static func Exp(_ x: Double) -> Double { exp(x) }
  /// Two to the power of a number.
  public static func Exp2(_ x: Double) -> Double { exp2(x) }
  /// e to the power of a number, less one.
  public static func Expm1(_ x: Double) -> Double { expm1(x) }
  /// The greatest integer that is not greater.
  public static func Floor(_ x: Double) -> Double { floor(x) }
  /// The gamma function.
  public static func Gamma(_ x: Double) -> Double { tgamma(x) }
  /// The Bessel function of the first kind of order 0.
  public static func J0(_ x: Double) -> Double { j0(x) }
  /// The Bessel function of the first kind of order 1.
  public static func J1(_ x: Double) -> Double { j1(x) }
  /// The natural logarithm.
  public static func Log(_ x: Double) -> Double { logarithm(x) }
  /// The decimal logarithm.
  public static func Log10(_ x: Double) -> Double { log10(x) }
  /// The natural logarithm of one more.
  public static func Log1p(_ x: Double) -> Double { log1p(x) }
  /// The binary logarithm.
  public static func Log2(_ x: Double) -> Double { log2(x) }
  /// The nearest integer, halves away from zero.
  public static func Round(_ x: Double) -> Double { round(x) }
  /// The nearest integer, halves to the even one.
  public static func RoundToEven(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }
  /// The sine.
  public static func Sin(_ x: Double) -> Double { sin(x) }
  /// The hyperbolic sine.
  public static func Sinh(_ x: Double) -> Double { sinh(x) }
  /// The square root.
  @inlinable public static func Sqrt(_ x: Double) -> Double { x.squareRoot() }
  /// The tangent.
  public static func Tan(_ x: Double) -> Double { tan(x) }
  /// The hyperbolic tangent.
  public static func Tanh(_ x: Double) -> Double { tanh(x) }
  /// The integer part.
  public static func Trunc(_ x: Double) -> Double { trunc(x) }
  /// The Bessel function of the second kind of order 0.
  public static func Y0(_ x: Double) -> Double { y0(x) }
  /// The Bessel function of the second kind of order 1.
  public static func Y1(_ x: Double) -> Double { y1(x) }
  /// The angle of a point.
  public static func Atan2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
  /// The first with the sign of the second.
  public static func Copysign(_ f: Double, _ sign: Double) -> Double { copysign(f, sign) }
  /// How much the first is greater, or zero.
  public static func Dim(_ x: Double, _ y: Double) -> Double { x - y <= 0 ? 0 : x - y }
  /// The hypotenuse.
  public static func Hypot(_ p: Double, _ q: Double) -> Double { hypot(p, q) }
  /// The remainder with the sign of the first.
  public static func Mod(_ x: Double, _ y: Double) -> Double { fmod(x, y) }
  /// The neighbour of the first towards the second.
  public static func Nextafter(_ x: Double, _ y: Double) -> Double { nextafter(x, y) }
  /// The first to the power of the second.
  public static func Pow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
  /// The remainder of the nearest quotient.
  public static func Remainder(_ x: Double, _ y: Double) -> Double { remainder(x, y) }
  /// The Bessel function of the first kind of order `n`.
  public static func Jn(_ n: Int, _ x: Double) -> Double { jn(Int32(clamping: n), x) }
  /// The Bessel function of the second kind of order `n`.
  public static func Yn(_ n: Int, _ x: Double) -> Double { yn(Int32(clamping: n), x) }
  /// The neighbour of the first towards the second.
  public static func Nextafter32(_ x: Float, _ y: Float) -> Float { nextafterf(x, y) }
  /// Product and sum, rounded once.
  public static func FMA(_ x: Double, _ y: Double, _ z: Double) -> Double { z.addingProduct(x, y) }
  /// Ten to the power of `n`.
  public static func Pow10(_ n: Int) -> Double {
    n < -323 ? 0 : n > 308 ? .infinity : strtod("1e\(n)", nil)
  }
  /// Sine and cosine.
  public static func Sincos(_ x: Double) -> (sin: Double, cos: Double) { (Sin(x), Cos(x)) }
}
