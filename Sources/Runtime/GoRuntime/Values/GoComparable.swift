/// A Go type whose values can be compared with `==` and used as keys of maps.
public protocol GoComparable: GoValue, Hashable {
  /// A hash of the value, for maps. Equal values have equal hashes under one seed.
  func goHash(_ seed: UInt64) -> UInt64

  /// Whether a value in memory equals another. Types that hold references need not retain them for that.
  static func goEquals(_ place: UnsafePointer<Self>, _ value: Self) -> Bool
}

extension GoComparable {
  @inlinable
  public static func goEquals(_ place: UnsafePointer<Self>, _ value: Self) -> Bool { place.pointee == value }

  public func goHash(_ seed: UInt64) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(seed)
    hash(into: &hasher)
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }
}

/// A Go type whose values are ordered by `<`.
public protocol GoOrdered: GoComparable, Comparable {}

/// Mixes a word into a seed: the product's halves folded, as in wyhash.
@inlinable
public func goMix(_ word: UInt64, _ seed: UInt64) -> UInt64 {
  let product = (word ^ 0x9E37_79B9_7F4A_7C15 ^ seed).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
  return product.high ^ product.low ^ seed
}
