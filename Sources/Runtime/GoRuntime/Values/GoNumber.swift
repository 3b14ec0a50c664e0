// Numbers as constraints of generic code, and their operators there.

/// A numeric type: what `~int | ~float64` and the like allow. Integers wrap.
public protocol GoNumber: GoComparable {
  /// The sum.
  func goAdding(_ other: Self) -> Self
  /// The difference.
  func goSubtracting(_ other: Self) -> Self
  /// The product.
  func goMultiplied(by other: Self) -> Self
  /// The quotient; an integer's is truncated, and panics on zero.
  func goDivided(by other: Self) -> Self
}

/// An integer type.
public protocol GoInteger: GoNumber, GoOrdered {
  /// The remainder; panics on zero.
  func goRemainder(dividingBy other: Self) -> Self

  /// The bits, extended by sign to 64.
  var goBits: UInt64 { get }

  /// Whether the type has negative values.
  static var goIsSigned: Bool { get }

  /// Converts as Go converts integers: keeps the low bits.
  init(goBits bits: UInt64)
}

/// A floating-point type.
public protocol GoFloat: GoNumber, GoOrdered {
  /// The value in double precision.
  var goDouble: Double { get }

  /// Rounds from double precision.
  init(goDouble value: Double)
}

extension GoInteger where Self: FixedWidthInteger {
  @inlinable public func goAdding(_ other: Self) -> Self { self &+ other }
  @inlinable public func goSubtracting(_ other: Self) -> Self { self &- other }
  @inlinable public func goMultiplied(by other: Self) -> Self { self &* other }
  @inlinable public func goDivided(by other: Self) -> Self { self &/ other }
  @inlinable public func goRemainder(dividingBy other: Self) -> Self { self &% other }
  @inlinable public var goBits: UInt64 { UInt64(truncatingIfNeeded: self) }
  @inlinable public static var goIsSigned: Bool { isSigned }
  @inlinable public init(goBits bits: UInt64) { self.init(truncatingIfNeeded: bits) }
}

extension GoFloat where Self: BinaryFloatingPoint {
  @inlinable public func goAdding(_ other: Self) -> Self { self + other }
  @inlinable public func goSubtracting(_ other: Self) -> Self { self - other }
  @inlinable public func goMultiplied(by other: Self) -> Self { self * other }
  @inlinable public func goDivided(by other: Self) -> Self { self / other }
  @inlinable public var goDouble: Double { Double(self) }
  @inlinable public init(goDouble value: Double) { self.init(value) }
}
