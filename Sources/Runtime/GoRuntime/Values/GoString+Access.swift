// Strings by byte, by part and by rune.

extension GoString {
  /// The byte at an index.
  @inlinable
  public subscript(index: Int) -> UInt8 {
    checkIndex(index, count)
    defer { withExtendedLifetime(storage) {} }
    return bits[index]
  }

  /// `s[lo:hi]`
  @inlinable
  public subscript(bounds: GoBounds) -> GoString {
    bounds.check(count, "length")
    return part(bounds.lower, bounds.upper)
  }

  /// `s[lo:]`
  @inlinable public subscript(bounds: PartialRangeFrom<Int>) -> GoString { self[GoBounds(bounds.lowerBound, count)] }

  /// `s[:hi]`
  @inlinable public subscript(bounds: PartialRangeUpTo<Int>) -> GoString { self[GoBounds(0, bounds.upperBound)] }

  /// `s[:]`
  @inlinable public subscript(_: UnboundedRange) -> GoString { self }

  /// A part within bounds that have been checked; it shares the bytes unless they fit into the string itself.
  @inlinable
  func part(_ lower: Int, _ upper: Int) -> GoString {
    let count = upper &- lower
    if count <= Bits.shortLimit {
      defer { withExtendedLifetime(storage) {} }
      return GoString(short: bits.shortPart(lower, count), count: count)
    }
    if let storage {
      return GoString(
        place: (place & ~0xFFFF_FFFF) &+ UInt64(truncatingIfNeeded: lower) << 32 | UInt64(truncatingIfNeeded: count),
        storage: storage)
    }
    let address = (place & 0xFFFF_FFFF_FFFF) &+ UInt64(truncatingIfNeeded: lower)
    return GoString(place: UInt64(truncatingIfNeeded: count) << 48 | address, storage: nil)
  }

  /// The indices of the bytes.
  @inlinable public var indices: Range<Int> { 0..<count }

  /// The concatenation.
  public static func + (a: GoString, b: GoString) -> GoString {
    let (left, right) = (a.count, b.count)
    if left == 0 { return b }
    if right == 0 { return a }
    if left &+ right <= Bits.shortLimit {
      let low = a.bits.shortPart(0, left)
      return GoString(short: low | b.bits.shortPart(0, right) << UInt64(left * 8), count: left + right)
    }
    return GoString(count: left + right) { target in
      a.withBytes { target.initialize(from: $0.baseAddress!, count: left) }
      b.withBytes { (target + left).initialize(from: $0.baseAddress!, count: right) }
    }
  }

  /// Appends in place of the variable.
  public static func += (a: inout GoString, b: GoString) { a = a + b }
}

extension GoString.Bits {
  /// At most seven bytes from an index on, the first lowest, zeros behind the last.
  @inlinable
  func shortPart(_ lower: Int, _ count: Int) -> UInt64 {
    if isShort {
      return shortBytes &>> UInt64(truncatingIfNeeded: lower &* 8)
        & ((1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1)
    }
    return Self.shortWord(UnsafeRawPointer(start + lower), count)
  }

  /// At most seven bytes as a word, the first lowest.
  @inlinable
  static func shortWord(_ raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count >= 4 {
      let low = UInt64(UInt32(littleEndian: raw.loadUnaligned(as: UInt32.self)))
      let high = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
      return low | UInt64(high) &<< UInt64(truncatingIfNeeded: (count &- 4) &* 8)
    }
    if count == 0 { return 0 }
    let (middle, last) = (count &>> 1, count &- 1)
    return UInt64(raw.load(as: UInt8.self))
      | UInt64(raw.load(fromByteOffset: middle, as: UInt8.self)) &<< UInt64(truncatingIfNeeded: middle &* 8)
      | UInt64(raw.load(fromByteOffset: last, as: UInt8.self)) &<< UInt64(truncatingIfNeeded: last &* 8)
  }
}
