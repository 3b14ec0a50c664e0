/// A Go type whose values can be keys of maps: a comparable type, or a named interface, which Swift cannot compare.
public protocol GoKey: GoValue {
  /// A hash of the value, for maps. Equal values have equal hashes under one seed.
  func goHash(_ seed: UInt64) -> UInt64

  /// Whether the type has a `goHash` of its own; other types are hashed as a plan of their fields says.
  static var goHashesItself: Bool { get }

  /// Whether a value in memory equals another. Types that hold references need not retain them for that.
  static func goEquals(_ place: UnsafePointer<Self>, _ value: Self) -> Bool

  /// Whether the value is one of those that `goEqualsSimply` can compare. The others are looked for in a map by a function
  /// of their own, so that what that has to call does not burden the search for these.
  static func goIsSimple(_ value: Self) -> Bool

  /// Whether a value in memory equals a simple one.
  static func goEqualsSimply(_ place: UnsafePointer<Self>, _ value: Self) -> Bool

  /// Assigns to the key of an entry one that equals it but may look different, as zeros of both signs do.
  static func goReplaceKey(_ place: UnsafeMutablePointer<Self>, with key: Self)
}

/// A Go type whose values can be compared with `==` and used as keys of maps.
public protocol GoComparable: GoKey, Hashable {}

extension GoKey {
  @inlinable public static var goHashesItself: Bool { false }

  @inlinable public static func goIsSimple(_ value: Self) -> Bool { true }

  @inlinable
  public static func goEqualsSimply(_ place: UnsafePointer<Self>, _ value: Self) -> Bool { goEquals(place, value) }

  @inlinable
  public static func goReplaceKey(_ place: UnsafeMutablePointer<Self>, with key: Self) {
    if !goHashesItself { place.pointee = goCopy(key) }
  }
}

extension GoComparable {
  @inlinable
  public static func goEquals(_ place: UnsafePointer<Self>, _ value: Self) -> Bool { place.pointee == value }

  public func goHash(_ seed: UInt64) -> UInt64 {
    if let plan = GoHashPlan.of(Self.self) { return plan.hash(self, seed) }
    var hasher = Hasher()
    hasher.combine(seed)
    hash(into: &hasher)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}

/// A Go type whose values are ordered by `<`.
public protocol GoOrdered: GoComparable, GoPointedTo, Comparable {
  /// Whether the value is the zero below zero that floats have: `min` and `max` tell zeros apart though `==` does not.
  var goIsNegativeZero: Bool { get }
}

extension GoOrdered {
  @inlinable public var goIsNegativeZero: Bool { false }
}

/// Mixes a word into a seed: the product's halves folded, as in wyhash.
@inlinable
public func goMix(_ word: UInt64, _ seed: UInt64) -> UInt64 {
  let product = (word ^ 0x9E37_79B9_7F4A_7C15 ^ seed).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
  return product.high ^ product.low ^ seed
}

/// Types whose underlying type is `string`, for generic code: a type set like `~string`.
public protocol GoText: GoOrdered, ExpressibleByStringLiteral {
  /// The value as a string.
  var goString: GoString { get }

  /// A value of the type.
  init(goString: GoString)

  /// The concatenation.
  static func + (left: Self, right: Self) -> Self
}

extension GoText {
  @_disfavoredOverload
  public static func += (left: inout Self, right: Self) { left = left + right }
  @_disfavoredOverload
  public subscript(index: Int) -> UInt8 { goString[index] }
  @_disfavoredOverload
  public subscript(bounds: GoBounds) -> Self { Self(goString: goString[bounds]) }
  @_disfavoredOverload
  public subscript(bounds: PartialRangeFrom<Int>) -> Self { Self(goString: goString[bounds]) }
  @_disfavoredOverload
  public subscript(bounds: PartialRangeUpTo<Int>) -> Self { Self(goString: goString[bounds]) }
  @_disfavoredOverload
  public var runes: GoRunes { goString.runes }
}

extension GoString: GoText {
  @inlinable public var goString: GoString { self }
  @inlinable public init(goString: GoString) { self = goString }
}
