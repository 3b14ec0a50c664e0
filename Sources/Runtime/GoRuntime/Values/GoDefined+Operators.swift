// Operators of defined types: those of the underlying type.

extension GoDefined where RawValue: FixedWidthInteger {
  @inlinable public static func &+ (a: Self, b: Self) -> Self { Self(a.rawValue &+ b.rawValue) }
  @inlinable public static func &- (a: Self, b: Self) -> Self { Self(a.rawValue &- b.rawValue) }
  @inlinable public static func &* (a: Self, b: Self) -> Self { Self(a.rawValue &* b.rawValue) }
  @inlinable public static func &/ (a: Self, b: Self) -> Self { Self(a.rawValue &/ b.rawValue) }
  @inlinable public static func &% (a: Self, b: Self) -> Self { Self(a.rawValue &% b.rawValue) }
  @inlinable public static func / (a: Self, b: Self) -> Self { Self(a.rawValue / b.rawValue) }
  @inlinable public static func % (a: Self, b: Self) -> Self { Self(a.rawValue % b.rawValue) }
  @inlinable public static func & (a: Self, b: Self) -> Self { Self(a.rawValue & b.rawValue) }
  @inlinable public static func | (a: Self, b: Self) -> Self { Self(a.rawValue | b.rawValue) }
  @inlinable public static func ^ (a: Self, b: Self) -> Self { Self(a.rawValue ^ b.rawValue) }
  @inlinable public static prefix func ~ (a: Self) -> Self { Self(~a.rawValue) }
  @inlinable public static prefix func - (a: Self) -> Self { Self(0 &- a.rawValue) }
  @inlinable public static func << <Count: BinaryInteger>(a: Self, count: Count) -> Self { Self(a.rawValue << count) }
  @inlinable public static func >> <Count: BinaryInteger>(a: Self, count: Count) -> Self { Self(a.rawValue >> count) }
  @inlinable public static func &+= (a: inout Self, b: Self) { a.rawValue &+= b.rawValue }
  @inlinable public static func &-= (a: inout Self, b: Self) { a.rawValue &-= b.rawValue }
  @inlinable public static func &*= (a: inout Self, b: Self) { a.rawValue &*= b.rawValue }
  @inlinable public static func &/= (a: inout Self, b: Self) { a.rawValue &/= b.rawValue }
  @inlinable public static func &%= (a: inout Self, b: Self) { a.rawValue &%= b.rawValue }
  @inlinable public static func /= (a: inout Self, b: Self) { a.rawValue /= b.rawValue }
  @inlinable public static func %= (a: inout Self, b: Self) { a.rawValue %= b.rawValue }
  @inlinable public static func &= (a: inout Self, b: Self) { a.rawValue &= b.rawValue }
  @inlinable public static func |= (a: inout Self, b: Self) { a.rawValue |= b.rawValue }
  @inlinable public static func ^= (a: inout Self, b: Self) { a.rawValue ^= b.rawValue }
  @inlinable public static func <<= <Count: BinaryInteger>(a: inout Self, count: Count) { a.rawValue <<= count }
  @inlinable public static func >>= <Count: BinaryInteger>(a: inout Self, count: Count) { a.rawValue >>= count }

  /// Converts an integer of another type; keeps the low bits.
  @inlinable
  public init<Source: BinaryInteger>(truncatingIfNeeded source: Source) {
    self.init(RawValue(truncatingIfNeeded: source))
  }
}

extension GoDefined where RawValue: BinaryFloatingPoint {
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

extension GoDefined where RawValue == GoString {
  public static func + (a: Self, b: Self) -> Self { Self(a.rawValue + b.rawValue) }
  public static func += (a: inout Self, b: Self) { a.rawValue += b.rawValue }
  @inlinable public subscript(index: Int) -> UInt8 { rawValue[index] }
  public subscript(bounds: GoBounds) -> Self { Self(rawValue[bounds]) }
  public subscript(bounds: PartialRangeFrom<Int>) -> Self { Self(rawValue[bounds]) }
  public subscript(bounds: PartialRangeUpTo<Int>) -> Self { Self(rawValue[bounds]) }
  public var runes: GoRunes { rawValue.runes }
}

extension GoDefined where RawValue == Bool {
  @inlinable public static prefix func ! (a: Self) -> Self { Self(!a.rawValue) }
}

extension GoDefined where RawValue: Comparable {
  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension GoDefined where RawValue: GoComparable {
  @inlinable public static func == (a: Self, b: Self) -> Bool { a.rawValue == b.rawValue }
  @inlinable public func hash(into hasher: inout Hasher) { rawValue.hash(into: &hasher) }
}

extension GoDefined where Self: GoOrdered, RawValue: GoOrdered {
  @inlinable public var goIsNegativeZero: Bool { rawValue.goIsNegativeZero }
}

extension GoDefined where Self: GoComparable, RawValue: GoComparable {
  @inlinable public func goHash(_ seed: UInt64) -> UInt64 { rawValue.goHash(seed) }
  @inlinable public static var goHashesItself: Bool { RawValue.goHashesItself }
  @inlinable public static func goReplaceKey(_ place: UnsafeMutablePointer<Self>, with key: Self) {
    RawValue.goReplaceKey(UnsafeMutableRawPointer(place).assumingMemoryBound(to: RawValue.self), with: key.rawValue)
  }
}
