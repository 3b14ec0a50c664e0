// Strings by code point: `for i, r := range s`.

extension GoString {
  /// The code points with the places where they start: `for i, r := range s`.
  @inlinable public var runes: GoRunes { GoRunes(text: self) }
}

/// The code points of a string, each with its place. Bytes that are not UTF-8 are U+FFFD, one by one.
public struct GoRunes: Sequence {
  @usableFromInline let text: GoString

  @inlinable
  init(text: GoString) { self.text = text }

  public struct Iterator: IteratorProtocol {
    @usableFromInline let text: GoString
    @usableFromInline var index = 0

    @inlinable
    init(text: GoString) { self.text = text }

    @inlinable
    public mutating func next() -> (Int, Int32)? {
      let start = index
      guard start < text.count else { return nil }
      let byte = text.bits[start]
      if byte < 0x80 {
        index = start &+ 1
        return (start, Int32(byte))
      }
      let (rune, width) = decode(start)
      index = start &+ width
      return (start, rune)
    }

    @usableFromInline
    func decode(_ start: Int) -> (Int32, Int) {
      text.withBytes { Rune.decode(UnsafeBufferPointer(rebasing: $0[start...])) }
    }
  }

  @inlinable public func makeIterator() -> Iterator { Iterator(text: text) }
}
