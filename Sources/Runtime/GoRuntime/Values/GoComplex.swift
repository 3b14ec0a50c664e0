/// Go's `complex128`.
public struct GoComplex: GoComparable, GoPointedTo, Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// The real part.
  public var real: Double
  /// The imaginary part.
  public var imaginary: Double

  /// A number of two parts.
  @inlinable
  public init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  /// Zero.
  public init() { self.init(0, 0) }
  public init(floatLiteral value: Double) { self.init(value, 0) }
  public init(integerLiteral value: Int) { self.init(Double(value), 0) }

  public static var zero: GoComplex { GoComplex(0, 0) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.complex128, "complex128") }
  public static func goShape(_ value: GoComplex) -> GoShape { .complex(value.real, value.imaginary) }

  @inlinable public static func + (a: GoComplex, b: GoComplex) -> GoComplex {
    GoComplex(a.real + b.real, a.imaginary + b.imaginary)
  }
  @inlinable public static func - (a: GoComplex, b: GoComplex) -> GoComplex {
    GoComplex(a.real - b.real, a.imaginary - b.imaginary)
  }
  @inlinable public static func * (a: GoComplex, b: GoComplex) -> GoComplex {
    GoComplex(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }
  @inlinable public static prefix func - (a: GoComplex) -> GoComplex { GoComplex(-a.real, -a.imaginary) }
  public static func += (a: inout GoComplex, b: GoComplex) { a = a + b }
  public static func -= (a: inout GoComplex, b: GoComplex) { a = a - b }
  public static func *= (a: inout GoComplex, b: GoComplex) { a = a * b }
  public static func /= (a: inout GoComplex, b: GoComplex) { a = a / b }

  /// The quotient, scaled by the larger part of the divisor so that nothing overflows on the way.
  public static func / (a: GoComplex, b: GoComplex) -> GoComplex {
    if b.real.magnitude >= b.imaginary.magnitude {
      let ratio = b.imaginary / b.real
      let scale = b.real + ratio * b.imaginary
      return GoComplex((a.real + a.imaginary * ratio) / scale, (a.imaginary - a.real * ratio) / scale)
    }
    let ratio = b.real / b.imaginary
    let scale = b.imaginary + ratio * b.real
    return GoComplex((a.real * ratio + a.imaginary) / scale, (a.imaginary * ratio - a.real) / scale)
  }
}

/// Go's `complex64`.
public struct GoComplex64: GoComparable, GoPointedTo, Sendable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// The real part.
  public var real: Float
  /// The imaginary part.
  public var imaginary: Float

  /// A number of two parts.
  @inlinable
  public init(_ real: Float, _ imaginary: Float) {
    self.real = real
    self.imaginary = imaginary
  }

  /// Rounds both parts.
  public init(_ wide: GoComplex) { self.init(Float(wide.real), Float(wide.imaginary)) }
  /// Zero.
  public init() { self.init(0, 0) }
  public init(floatLiteral value: Double) { self.init(Float(value), 0) }
  public init(integerLiteral value: Int) { self.init(Float(value), 0) }

  var wide: GoComplex { GoComplex(Double(real), Double(imaginary)) }

  public static var zero: GoComplex64 { GoComplex64(0, 0) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.complex64, "complex64") }
  public static func goShape(_ value: GoComplex64) -> GoShape { .complex(Double(value.real), Double(value.imaginary)) }

  public static func + (a: GoComplex64, b: GoComplex64) -> GoComplex64 { GoComplex64(a.wide + b.wide) }
  public static func - (a: GoComplex64, b: GoComplex64) -> GoComplex64 { GoComplex64(a.wide - b.wide) }
  public static func * (a: GoComplex64, b: GoComplex64) -> GoComplex64 { GoComplex64(a.wide * b.wide) }
  public static func / (a: GoComplex64, b: GoComplex64) -> GoComplex64 { GoComplex64(a.wide / b.wide) }
}

extension GoComplex {
  /// Widens both parts.
  public init(_ narrow: GoComplex64) { self = narrow.wide }
}

/// `complex(r, i)`
public func complex(_ real: Double, _ imaginary: Double) -> GoComplex { GoComplex(real, imaginary) }
/// `complex(r, i)`
@_disfavoredOverload
public func complex(_ real: Float, _ imaginary: Float) -> GoComplex64 { GoComplex64(real, imaginary) }
/// The real part.
public func real(_ number: GoComplex) -> Double { number.real }
/// The real part.
public func real(_ number: GoComplex64) -> Float { number.real }
/// The imaginary part.
public func imag(_ number: GoComplex) -> Double { number.imaginary }
/// The imaginary part.
public func imag(_ number: GoComplex64) -> Float { number.imaginary }
