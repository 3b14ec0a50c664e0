// The quotient of complex numbers, which C99 tells of infinities and zeros, too.

extension GoComplex {
  /// The quotient, scaled by the larger part of the divisor so that nothing overflows on the way; where that comes to
  /// nothing, the infinity or zero that C99 says.
  @usableFromInline
  func quotient(by divisor: GoComplex) -> GoComplex {
    let result = scaledQuotient(by: divisor)
    guard result.real.isNaN, result.imaginary.isNaN else { return result }
    if divisor.real == 0, divisor.imaginary == 0, !real.isNaN || !imaginary.isNaN {
      let infinity = Double(signOf: divisor.real, magnitudeOf: .infinity)
      return GoComplex(infinity * real, infinity * imaginary)
    }
    if isInfinite, divisor.isFinite { return boxed.dot(divisor, times: .infinity) }
    if divisor.isInfinite, isFinite { return dot(divisor.boxed, times: 0) }
    return result
  }

  private func scaledQuotient(by divisor: GoComplex) -> GoComplex {
    if divisor.real.magnitude >= divisor.imaginary.magnitude {
      let ratio = divisor.imaginary / divisor.real
      let scale = divisor.real + ratio * divisor.imaginary
      return GoComplex((real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale)
    }
    let ratio = divisor.real / divisor.imaginary
    let scale = divisor.imaginary + ratio * divisor.real
    return GoComplex((real * ratio + imaginary) / scale, (imaginary * ratio - real) / scale)
  }

  private var isFinite: Bool { real.isFinite && imaginary.isFinite }
  private var isInfinite: Bool { real.isInfinite || imaginary.isInfinite }

  /// The parts with 1 for what is infinite and 0 for the rest, each with its sign.
  private var boxed: GoComplex {
    func box(_ part: Double) -> Double { Double(signOf: part, magnitudeOf: part.isInfinite ? 1 : 0) }
    return GoComplex(box(real), box(imaginary))
  }

  /// The product with the conjugate of another, times a number.
  private func dot(_ other: GoComplex, times factor: Double) -> GoComplex {
    GoComplex(
      factor * (real * other.real + imaginary * other.imaginary),
      factor * (imaginary * other.real - real * other.imaginary))
  }
}
