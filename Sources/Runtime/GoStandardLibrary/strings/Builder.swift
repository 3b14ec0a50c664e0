// Builder: a string in the making.

import GoRuntime

extension strings {
  /// Collects bytes for one string.
  public final class Builder: GoObject, io.Writer, io.StringWriter, io.ByteWriter, GoStringer {
    private var bytes: [UInt8] = []

    public init() {}

    /// The string so far.
    public func String() -> GoString { GoString(bytes: bytes) }
    /// How many bytes there are.
    public func Len() -> Int { bytes.count }
    /// How many bytes fit without a new array.
    public func Cap() -> Int { bytes.capacity }
    /// Starts over.
    public func Reset() { bytes = [] }

    /// Makes room for more bytes.
    public func Grow(_ count: Int) {
      if count < 0 { panic(GoString("strings.Builder.Grow: negative count")) }
      bytes.reserveCapacity(bytes.count + count)
    }

    @discardableResult
    public func Write(_ more: GoSlice<UInt8>) -> (Int, (any error)?) {
      more.withElements { bytes.append(contentsOf: $0) }
      return (more.count, nil)
    }

    @discardableResult
    public func WriteByte(_ byte: UInt8) -> (any error)? {
      bytes.append(byte)
      return nil
    }

    /// Appends a code point; tells its width.
    @discardableResult
    public func WriteRune(_ rune: Int32) -> (Int, (any error)?) {
      let before = bytes.count
      Rune.encode(rune, into: &bytes)
      return (bytes.count - before, nil)
    }

    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) {
      text.withBytes { bytes.append(contentsOf: $0) }
      return (text.count, nil)
    }
  }
}
