// Builder: a string in the making.

import GoRuntime

extension strings {
  /// Collects bytes for one string.
  public final class Builder: GoObject, io.Writer, io.StringWriter, io.ByteWriter, GoStringer, @unchecked Sendable {
    @usableFromInline var bytes = GoSlice<UInt8>()

    public init() {}

    /// The string so far.
    public func String() -> GoString { GoString(bytes) }
    /// How many bytes there are.
    @inlinable public func Len() -> Int { bytes.count }
    /// How many bytes fit without a new array.
    @inlinable public func Cap() -> Int { bytes.capacity }
    /// Starts over.
    public func Reset() { bytes = nil }

    /// Makes room for more bytes.
    public func Grow(_ count: Int) {
      if count < 0 { panic(GoString("strings.Builder.Grow: negative count")) }
      if bytes.capacity - bytes.count < count { bytes.reserve(2 * bytes.capacity + count) }
    }

    @discardableResult @inlinable
    public func Write(_ more: GoSlice<UInt8>) -> (Int, (any error)?) {
      bytes.append(contentsOf: more)
      return (more.count, nil)
    }

    @discardableResult @inlinable
    public func WriteByte(_ byte: UInt8) -> (any error)? {
      bytes.append(byte)
      return nil
    }

    /// Appends a code point; tells its width.
    @discardableResult @inlinable
    public func WriteRune(_ rune: Int32) -> (Int, (any error)?) {
      let text = GoString(rune: rune)
      bytes.append(contentsOf: text)
      return (text.count, nil)
    }

    @discardableResult @inlinable
    public func WriteString(_ text: GoString) -> (Int, (any error)?) {
      bytes.append(contentsOf: text)
      return (text.count, nil)
    }
  }
}
