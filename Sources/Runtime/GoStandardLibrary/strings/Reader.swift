// Reader: a string as something to read from.

import GoRuntime

extension strings {
  /// Reads from a string.
  public final class Reader: GoObject, io.Reader, io.ByteReader, io.RuneReader, @unchecked Sendable {
    private var text: GoString
    private var index = 0

    public init() { text = "" }

    init(_ text: GoString) { self.text = text }

    /// How many bytes are left.
    public func Len() -> Int { text.count - index }
    /// How many bytes there are in all.
    public func Size() -> Int64 { Int64(text.count) }

    @discardableResult
    public func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
      guard index < text.count else { return (0, io.EOF) }
      let count = copy(bytes, text[index...])
      index += count
      return (count, nil)
    }

    @discardableResult
    public func ReadByte() -> (UInt8, (any error)?) {
      guard index < text.count else { return (0, io.EOF) }
      index += 1
      return (text[index - 1], nil)
    }

    /// Takes back the last byte read.
    @discardableResult
    public func UnreadByte() -> (any error)? {
      guard index > 0 else { return errors.New("strings.Reader.UnreadByte: at beginning of string") }
      index -= 1
      return nil
    }

    @discardableResult
    public func ReadRune() -> (Int32, Int, (any error)?) {
      guard index < text.count else { return (0, 0, io.EOF) }
      let (rune, width) = utf8.DecodeRuneInString(text[index...])
      index += width
      return (rune, width, nil)
    }
  }

  /// A reader of a string.
  public static func NewReader(_ text: GoString) -> Reader? { Reader(text) }
}
