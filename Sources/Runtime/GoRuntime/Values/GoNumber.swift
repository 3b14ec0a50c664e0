// Numbers as constraints of generic code.

/// A numeric type: what `~int | ~float64` and the like allow. Integers wrap.
public protocol GoNumber: GoOrdered, ExpressibleByIntegerLiteral {
  /// The sum.
  func goAdding(_ other: Self) -> Self
  /// The difference.
  func goSubtracting(_ other: Self) -> Self
  /// The product.
  func goMultiplied(by other: Self) -> Self
  /// The quotient; an integer's is truncated, and panics on zero.
  func goDivided(by other: Self) -> Self
  /// The value in the widest type of its kind.
  var goWide: GoWideNumber { get }
  /// Converts as Go converts numbers.
  init(goWide: GoWideNumber)
}

/// A number in the widest type of its kind.
public enum GoWideNumber {
  case signed(Int64)
  case unsigned(UInt64)
  case float(Double)

  @usableFromInline
  var isFloat: Bool { if case .float = self { true } else { false } }
}

extension GoNumber {
  /// Converts a number of any type as Go does.
  @inlinable
  public init<Source: GoNumber>(goConverting source: Source) { self.init(goWide: source.goWide) }
}

/// An integer type.
public protocol GoInteger: GoNumber {
  /// The remainder; panics on zero.
  func goRemainder(dividingBy other: Self) -> Self

  /// The bits, extended by sign to 64.
  var goBits: UInt64 { get }

  /// Keeps the low bits.
  init(goBits bits: UInt64)
}

/// A floating-point type.
public protocol GoFloat: GoNumber, ExpressibleByFloatLiteral {}

extension GoInteger where Self: FixedWidthInteger {
  @inlinable public func goAdding(_ other: Self) -> Self { self &+ other }
  @inlinable public func goSubtracting(_ other: Self) -> Self { self &- other }
  @inlinable public func goMultiplied(by other: Self) -> Self { self &* other }
  @inlinable public func goDivided(by other: Self) -> Self { self &/ other }
  @inlinable public func goRemainder(dividingBy other: Self) -> Self { self &% other }
  @inlinable public var goBits: UInt64 { UInt64(truncatingIfNeeded: self) }
  @inlinable public init(goBits bits: UInt64) { self.init(truncatingIfNeeded: bits) }

  @inlinable
  public var goWide: GoWideNumber {
    Self.isSigned ? .signed(Int64(truncatingIfNeeded: self)) : .unsigned(UInt64(truncatingIfNeeded: self))
  }

  @inlinable
  public init(goWide: GoWideNumber) {
    switch goWide {
    case .signed(let value): self.init(truncatingIfNeeded: value)
    case .unsigned(let value): self.init(truncatingIfNeeded: value)
    case .float(let value): self.init(goConverting: value)
    }
  }

  /// Converts a float: truncates it; what does not fit is what x86-64 makes of it.
  @inlinable
  public init<Source: BinaryFloatingPoint>(goConverting source: Source) {
    let value = Double(source).rounded(.towardZero)
    if Self.isSigned || Self.bitWidth < 64 {
      let fits = value >= -0x1p63 && value < 0x1p63
      self.init(truncatingIfNeeded: fits ? Int64(value) : Int64.min)
    } else if value >= 0 && value < 0x1p64 {
      self.init(truncatingIfNeeded: UInt64(value))
    } else {
      self.init(truncatingIfNeeded: value > -0x1p63 && value < 0 ? Int64(value) : Int64.min)
    }
  }
}

extension GoFloat where Self: BinaryFloatingPoint {
  @inlinable public func goAdding(_ other: Self) -> Self { self + other }
  @inlinable public func goSubtracting(_ other: Self) -> Self { self - other }
  @inlinable public func goMultiplied(by other: Self) -> Self { self * other }
  @inlinable public func goDivided(by other: Self) -> Self { self / other }
  @inlinable public var goWide: GoWideNumber { .float(Double(self)) }
  @inlinable public var goIsNegativeZero: Bool { isZero && sign == .minus }

  @inlinable
  public init(goWide: GoWideNumber) {
    switch goWide {
    case .signed(let value): self.init(value)
    case .unsigned(let value): self.init(value)
    case .float(let value): self.init(value)
    }
  }
}
