// Defined types over basic types: besides the operators of the underlying type they take its literals, and satisfy the
// constraints that it satisfies.

/// A defined type over an integer type.
public protocol GoDefinedInteger: GoDefined, GoInteger where RawValue: GoInteger & FixedWidthInteger {}

/// A defined type over a floating-point type.
public protocol GoDefinedFloat: GoDefined, GoFloat
where RawValue: GoFloat & BinaryFloatingPoint {}

/// A defined type over `string`.
public protocol GoDefinedString: GoDefined, GoText, ExpressibleByStringLiteral where RawValue == GoString {}

/// A defined type over `bool`.
public protocol GoDefinedBool: GoDefined, GoComparable, ExpressibleByBooleanLiteral where RawValue == Bool {}

extension GoDefinedInteger {
  @inlinable
  public init(integerLiteral value: RawValue.IntegerLiteralType) { self.init(RawValue(integerLiteral: value)) }
  @inlinable public func goAdding(_ other: Self) -> Self { Self(rawValue &+ other.rawValue) }
  @inlinable public func goSubtracting(_ other: Self) -> Self { Self(rawValue &- other.rawValue) }
  @inlinable public func goMultiplied(by other: Self) -> Self { Self(rawValue &* other.rawValue) }
  @inlinable public func goDivided(by other: Self) -> Self { Self(rawValue &/ other.rawValue) }
  @inlinable public func goRemainder(dividingBy other: Self) -> Self { Self(rawValue &% other.rawValue) }
  @inlinable public var goBits: UInt64 { rawValue.goBits }
  @inlinable public var goWide: GoWideNumber { rawValue.goWide }
  @inlinable public init(goBits bits: UInt64) { self.init(RawValue(goBits: bits)) }
  @inlinable public init(goWide: GoWideNumber) { self.init(RawValue(goWide: goWide)) }
}

extension GoDefinedFloat {
  public init(integerLiteral value: Int) { self.init(RawValue(value)) }
  public init(floatLiteral value: Double) { self.init(RawValue(value)) }
  @inlinable public func goAdding(_ other: Self) -> Self { Self(rawValue + other.rawValue) }
  @inlinable public func goSubtracting(_ other: Self) -> Self { Self(rawValue - other.rawValue) }
  @inlinable public func goMultiplied(by other: Self) -> Self { Self(rawValue * other.rawValue) }
  @inlinable public func goDivided(by other: Self) -> Self { Self(rawValue / other.rawValue) }
  @inlinable public var goWide: GoWideNumber { rawValue.goWide }
  @inlinable public init(goWide: GoWideNumber) { self.init(RawValue(goWide: goWide)) }
}

extension GoDefinedString {
  public var goString: GoString { rawValue }
  public init(goString: GoString) { self.init(goString) }
  public init(stringLiteral value: StaticString) { self.init(GoString(stringLiteral: value)) }
}

extension GoDefinedBool {
  public init(booleanLiteral value: Bool) { self.init(value) }
}

/// The number of bytes.
@inlinable public func len<T: GoDefined>(_ text: T) -> Int where T.RawValue == GoString { text.rawValue.count }
