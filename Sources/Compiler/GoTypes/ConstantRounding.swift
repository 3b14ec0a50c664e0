import BigInt

/// Constants as machine numbers: which values a type can represent, and rounding to binary floating point.
extension Constant {
  /// The nearest double, ties to even; nil for a constant that is no real number. Infinite when too large.
  package var doubleValue: Double? {
    guard let (numerator, denominator) = fraction else { return nil }
    return Constant.nearest(numerator, denominator, significand: 53, minimumExponent: -1074, maximumExponent: 1023)
  }

  /// The nearest single-precision number.
  package var floatValue: Float? {
    guard let (numerator, denominator) = fraction else { return nil }
    let nearest = Constant.nearest(
      numerator, denominator, significand: 24, minimumExponent: -149, maximumExponent: 127)
    return Float(nearest)
  }

  /// The exact value of a finite double.
  static func exact(_ double: Double) -> Constant {
    if double == 0 { return .rational(numerator: 0, denominator: 1) }
    let significand = BigInt(double.significand * 4_503_599_627_370_496) * (double < 0 ? -1 : 1)
    let exponent = Int(double.exponent) - 52
    return exponent >= 0
      ? .rational(numerator: significand << exponent, denominator: 1)
      : .rational(significand, over: BigInt(1) << -exponent)
  }

  private static func nearest(
    _ numerator: BigInt, _ denominator: BigInt, significand bits: Int, minimumExponent: Int, maximumExponent: Int
  ) -> Double {
    if numerator == 0 { return 0 }
    let isNegative = numerator < 0
    let top = numerator.magnitude
    let bottom = denominator.magnitude
    // Choose the weight of the last bit so that the quotient has `bits` bits, but no finer than subnormals allow.
    var weight = max(top.bitWidth - bottom.bitWidth - bits, minimumExponent)
    func divide(_ weight: Int) -> (BigUInt, BigUInt, BigUInt) {
      let divisor = weight >= 0 ? bottom << weight : bottom
      let (quotient, rest) = (weight >= 0 ? top : top << -weight).quotientAndRemainder(dividingBy: divisor)
      return (quotient, rest, divisor)
    }
    var (quotient, rest, divisor) = divide(weight)
    while quotient.bitWidth > bits {
      weight += 1
      (quotient, rest, divisor) = divide(weight)
    }
    let twice = rest << 1
    if twice > divisor || (twice == divisor && quotient & 1 == 1) { quotient += 1 }
    if quotient.bitWidth + weight - 1 > maximumExponent { return isNegative ? -.infinity : .infinity }
    var result = Double(sign: .plus, exponent: 0, significand: Double(UInt64(quotient)))
    result = Double(sign: .plus, exponent: weight, significand: result)
    return isNegative ? -result : result
  }

  /// The value as a basic type represents it, rounded where the type rounds; nil when it cannot.
  func represented(as basic: BasicType) -> Constant? {
    switch self {
    case .bool: return basic.isBoolean ? self : nil
    case .string: return basic.isString ? self : nil
    default: break
    }
    if basic.isInteger {
      guard let value = integerValue else { return nil }
      if basic.isUntyped { return .integer(value) }
      let limits = Constant.limits(of: basic)
      return value >= limits.lowerBound && value <= limits.upperBound ? .integer(value) : nil
    }
    if basic.isFloat {
      guard fraction != nil else { return nil }
      if basic == .untypedFloat { return shaped(for: basic) }
      return rounded(isSingle: basic == .float32)
    }
    if basic.isComplex {
      if basic == .untypedComplex { return shaped(for: basic) }
      let isSingle = basic == .complex64
      guard let real = realPart.rounded(isSingle: isSingle), let imaginary = imaginaryPart.rounded(isSingle: isSingle)
      else { return nil }
      return .complex(real: real, imaginary: imaginary)
    }
    return nil
  }

  private func rounded(isSingle: Bool) -> Constant? {
    if isSingle {
      guard let value = floatValue, value.isFinite else { return nil }
      return Constant.exact(Double(value))
    }
    guard let value = doubleValue, value.isFinite else { return nil }
    return Constant.exact(value)
  }

  static func limits(of basic: BasicType) -> ClosedRange<BigInt> {
    let bits = basic.bitWidth
    if basic.isUnsigned { return 0...((BigInt(1) << bits) - 1) }
    return -(BigInt(1) << (bits - 1))...((BigInt(1) << (bits - 1)) - 1)
  }
}
