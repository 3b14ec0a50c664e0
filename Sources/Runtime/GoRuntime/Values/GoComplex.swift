// Complex numbers: complex128, complex64, and what makes and takes them apart.

/// Go's `complex128`.
public struct GoComplex: GoComplexNumber {
  public var real: Double
  public var imaginary: Double

  @inlinable
  public init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  /// Zero.
  @inlinable
  public init() { self.init(0, 0) }

  /// Widens both parts.
  public init(_ narrow: GoComplex64) { self = narrow.wide }

  public init(floatLiteral value: Double) { self.init(value, 0) }
  public init(integerLiteral value: Int) { self.init(Double(value), 0) }

  public static var zero: GoComplex { GoComplex() }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.complex128, "complex128") }

  @inlinable public static func * (a: GoComplex, b: GoComplex) -> GoComplex {
    GoComplex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }
  @inlinable public static func / (a: GoComplex, b: GoComplex) -> GoComplex { a.quotient(by: b) }
}

/// Go's `complex64`. Products and quotients are computed in twice the width, as Go does.
public struct GoComplex64: GoComplexNumber {
  public var real: Float
  public var imaginary: Float

  @inlinable
  public init(_ real: Float, _ imaginary: Float) {
    self.real = real
    self.imaginary = imaginary
  }

  /// Zero.
  @inlinable
  public init() { self.init(0, 0) }

  /// Rounds both parts.
  public init(_ wide: GoComplex) { self.init(Float(wide.real), Float(wide.imaginary)) }

  public init(floatLiteral value: Double) { self.init(Float(value), 0) }
  public init(integerLiteral value: Int) { self.init(Float(value), 0) }

  var wide: GoComplex { GoComplex(Double(real), Double(imaginary)) }

  public static var zero: GoComplex64 { GoComplex64() }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.complex64, "complex64") }

  public static func * (a: GoComplex64, b: GoComplex64) -> GoComplex64 { GoComplex64(a.wide * b.wide) }
  public static func / (a: GoComplex64, b: GoComplex64) -> GoComplex64 { GoComplex64(a.wide / b.wide) }
}

/// `complex(r, i)`
public func complex(_ real: Double, _ imaginary: Double) -> GoComplex { GoComplex(real, imaginary) }
/// `complex(r, i)`
@_disfavoredOverload
public func complex(_ real: Float, _ imaginary: Float) -> GoComplex64 { GoComplex64(real, imaginary) }
/// The real part.
public func real<Number: GoComplexNumber>(_ number: Number) -> Number.Part { number.real }
/// The real part.
public func real<Number: GoDefined>(_ number: Number) -> Number.RawValue.Part where Number.RawValue: GoComplexNumber {
  number.rawValue.real
}
/// The imaginary part.
public func imag<Number: GoComplexNumber>(_ number: Number) -> Number.Part { number.imaginary }
/// The imaginary part.
public func imag<Number: GoDefined>(_ number: Number) -> Number.RawValue.Part where Number.RawValue: GoComplexNumber {
  number.rawValue.imaginary
}
