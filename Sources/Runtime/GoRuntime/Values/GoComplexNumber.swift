// What both complex types have in common, and gives the types that are defined over them their operators.

/// A complex number of two floats.
public protocol GoComplexNumber: GoComparable, GoPointedTo, Sendable, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// The type of both parts.
  associatedtype Part: BinaryFloatingPoint

  /// The real part.
  var real: Part { get }
  /// The imaginary part.
  var imaginary: Part { get }

  /// A number of two parts.
  init(_ real: Part, _ imaginary: Part)

  /// The product.
  static func * (a: Self, b: Self) -> Self
  /// The quotient.
  static func / (a: Self, b: Self) -> Self
}

extension GoComplexNumber {
  public static func goShape(_ value: Self) -> GoShape { .complex(Double(value.real), Double(value.imaginary)) }

  @inlinable public static func + (a: Self, b: Self) -> Self { Self(a.real + b.real, a.imaginary + b.imaginary) }
  @inlinable public static func - (a: Self, b: Self) -> Self { Self(a.real - b.real, a.imaginary - b.imaginary) }
  @inlinable public static prefix func - (a: Self) -> Self { Self(-a.real, -a.imaginary) }
  @inlinable public static func += (a: inout Self, b: Self) { a = a + b }
  @inlinable public static func -= (a: inout Self, b: Self) { a = a - b }
  @inlinable public static func *= (a: inout Self, b: Self) { a = a * b }
  @inlinable public static func /= (a: inout Self, b: Self) { a = a / b }
}

extension GoDefined where RawValue: GoComplexNumber {
  @inlinable public static func + (a: Self, b: Self) -> Self { Self(a.rawValue + b.rawValue) }
  @inlinable public static func - (a: Self, b: Self) -> Self { Self(a.rawValue - b.rawValue) }
  @inlinable public static func * (a: Self, b: Self) -> Self { Self(a.rawValue * b.rawValue) }
  @inlinable public static func / (a: Self, b: Self) -> Self { Self(a.rawValue / b.rawValue) }
  @inlinable public static prefix func - (a: Self) -> Self { Self(-a.rawValue) }
  @inlinable public static func += (a: inout Self, b: Self) { a.rawValue += b.rawValue }
  @inlinable public static func -= (a: inout Self, b: Self) { a.rawValue -= b.rawValue }
  @inlinable public static func *= (a: inout Self, b: Self) { a.rawValue *= b.rawValue }
  @inlinable public static func /= (a: inout Self, b: Self) { a.rawValue /= b.rawValue }
}
