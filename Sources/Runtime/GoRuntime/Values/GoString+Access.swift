// Strings by byte, by part and by rune.

extension GoString {
  /// The byte at an index.
  @inlinable
  public subscript(index: Int) -> UInt8 {
    checkIndex(index, count)
    defer { withExtendedLifetime(storage) {} }
    return bits.start[index]
  }

  /// `s[lo:hi]`
  public subscript(bounds: GoBounds) -> GoString {
    bounds.check(count, "length")
    return part(bounds.lower, bounds.upper)
  }

  /// `s[lo:]`
  public subscript(bounds: PartialRangeFrom<Int>) -> GoString { self[GoBounds(bounds.lowerBound, count)] }

  /// `s[:hi]`
  public subscript(bounds: PartialRangeUpTo<Int>) -> GoString { self[GoBounds(0, bounds.upperBound)] }

  /// `s[:]`
  public subscript(_: UnboundedRange) -> GoString { self }

  /// A part within bounds that have been checked; it shares the bytes.
  @usableFromInline
  func part(_ lower: Int, _ upper: Int) -> GoString {
    if lower == upper { return GoString() }
    if let storage { return GoString(storage, from: Int(place >> 32) + lower, count: upper - lower) }
    return GoString(place: UInt64(upper - lower) << 48 | (place & 0xFFFF_FFFF_FFFF) + UInt64(lower), storage: nil)
  }

  /// The indices of the bytes.
  @inlinable public var indices: Range<Int> { 0..<count }

  /// The concatenation.
  public static func + (a: GoString, b: GoString) -> GoString {
    if a.isEmpty { return b }
    if b.isEmpty { return a }
    return GoString(count: a.count + b.count) { target in
      a.withBytes { target.initialize(from: $0.baseAddress!, count: $0.count) }
      b.withBytes { (target + a.count).initialize(from: $0.baseAddress!, count: $0.count) }
    }
  }

  /// Appends in place of the variable.
  public static func += (a: inout GoString, b: GoString) { a = a + b }

  /// The code points with the places where they start: `for i, r := range s`.
  public var runes: GoRunes { GoRunes(text: self) }
}

/// The code points of a string, each with its place. Bytes that are not UTF-8 are U+FFFD, one by one.
public struct GoRunes: Sequence {
  let text: GoString

  public struct Iterator: IteratorProtocol {
    let text: GoString
    var index = 0

    public mutating func next() -> (Int, Int32)? {
      guard index < text.count else { return nil }
      let start = index
      let (rune, width) = text.withBytes { Rune.decode(UnsafeBufferPointer(rebasing: $0[start...])) }
      index += width
      return (start, rune)
    }
  }

  public func makeIterator() -> Iterator { Iterator(text: text) }
}
