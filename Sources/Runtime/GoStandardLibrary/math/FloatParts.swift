// Floating-point numbers taken apart and put together.

import GoRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension math {
  /// The greater number; NaN when one is NaN.
  public static func Max(_ x: Double, _ y: Double) -> Double {
    if x == .infinity || y == .infinity { return .infinity }
    if x.isNaN || y.isNaN { return .nan }
    return x == 0 && x == y ? (x.sign == .minus ? y : x) : x > y ? x : y
  }

  /// The lesser number; NaN when one is NaN.
  public static func Min(_ x: Double, _ y: Double) -> Double {
    if x == -.infinity || y == -.infinity { return -.infinity }
    if x.isNaN || y.isNaN { return .nan }
    return x == 0 && x == y ? (x.sign == .minus ? x : y) : x < y ? x : y
  }

  /// Infinity, negative when the sign is.
  public static func Inf(_ sign: Int) -> Double { sign >= 0 ? .infinity : -.infinity }
  /// Whether it is infinity of a sign; 0 means of any.
  public static func IsInf(_ f: Double, _ sign: Int) -> Bool {
    sign >= 0 && f == .infinity || sign <= 0 && f == -.infinity
  }
  /// Whether it is not a number.
  public static func IsNaN(_ f: Double) -> Bool { f.isNaN }
  /// Not a number.
  public static func NaN() -> Double { Double(bitPattern: 0x7FF8_0000_0000_0001) }
  /// Whether the sign is negative, also of zero.
  public static func Signbit(_ x: Double) -> Bool { x.sign == .minus }

  /// The bits of a number.
  public static func Float64bits(_ f: Double) -> UInt64 { f.bitPattern }
  /// The number of some bits.
  public static func Float64frombits(_ bits: UInt64) -> Double { Double(bitPattern: bits) }
  /// The bits of a number.
  public static func Float32bits(_ f: Float) -> UInt32 { f.bitPattern }
  /// The number of some bits.
  public static func Float32frombits(_ bits: UInt32) -> Float { Float(bitPattern: bits) }

  /// The fraction, from a half to one, and the power of two.
  public static func Frexp(_ f: Double) -> (frac: Double, exp: Int) {
    guard f.isFinite && f != 0 else { return (f, 0) }
    let exponent = Int(f.exponent) + 1
    return (scalbn(f, Int32(-exponent)), exponent)
  }

  /// A fraction times a power of two.
  public static func Ldexp(_ fraction: Double, _ exponent: Int) -> Double {
    scalbn(fraction, Int32(clamping: exponent))
  }

  /// The integer part and the rest.
  public static func Modf(_ f: Double) -> (integer: Double, fractional: Double) {
    if f.isInfinite { return (f, NaN()) }
    let integer = f.rounded(.towardZero)
    return (integer, Copysign(f - integer, f))
  }

  /// The binary exponent.
  public static func Logb(_ x: Double) -> Double {
    x == 0 ? -.infinity : x.isInfinite ? .infinity : x.isNaN ? x : Double(x.exponent)
  }

  /// The binary exponent.
  public static func Ilogb(_ x: Double) -> Int {
    x == 0 ? Int(Int32.min) : !x.isFinite ? Int(Int32.max) : Int(x.exponent)
  }

  /// The logarithm of the gamma function, and the sign of that function.
  public static func Lgamma(_ x: Double) -> (lgamma: Double, sign: Int) {
    if x == 0 { return (.infinity, x.sign == .minus ? -1 : 1) }
    let isNegative = x < 0 && x != x.rounded(.down) && Int(x.rounded(.down)) % 2 != 0
    return (lgamma(x), isNegative ? -1 : 1)
  }
}
