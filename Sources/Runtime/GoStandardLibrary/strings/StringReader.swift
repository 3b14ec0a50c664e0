// Reader: a string as something to read from.

import GoRuntime

extension strings {
  /// Reads from a string.
  public final class Reader: GoObject, io.ReadSeeker, io.ReaderAt, io.ByteScanner, io.RuneScanner, io.WriterTo,
    @unchecked Sendable
  {
    private var text: ReadingText

    public init() { text = ReadingText() }

    init(_ content: GoString) { text = ReadingText(GoSlice<UInt8>(content)) }

    /// Starts over with another one.
    public func Reset(_ content: GoString) { text = ReadingText(GoSlice<UInt8>(content)) }
    /// How many bytes are left.
    public func Len() -> Int { text.left }
    /// How many bytes there are in all.
    public func Size() -> Int64 { Int64(text.content.count) }

    @discardableResult
    public func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) { text.read(bytes) }

    @discardableResult
    public func ReadAt(_ bytes: GoSlice<UInt8>, _ offset: Int64) -> (Int, (any error)?) {
      text.read(bytes, at: offset, "strings.Reader")
    }

    @discardableResult
    public func ReadByte() -> (UInt8, (any error)?) { text.readByte() }

    /// Takes back the last byte read.
    @discardableResult
    public func UnreadByte() -> (any error)? { text.unreadByte("strings.Reader", "string") }

    @discardableResult
    public func ReadRune() -> (Int32, Int, (any error)?) { text.readRune() }

    /// Takes back the code point that `ReadRune` just read.
    @discardableResult
    public func UnreadRune() -> (any error)? { text.unreadRune("strings.Reader", "string") }

    @discardableResult
    public func Seek(_ offset: Int64, _ whence: Int) -> (Int64, (any error)?) {
      text.seek(offset, whence, "strings.Reader")
    }

    @discardableResult
    public func WriteTo(_ writer: (any io.Writer)?) -> (Int64, (any error)?) {
      text.write(to: writer, "strings.Reader")
    }
  }

  /// A reader of a string.
  public static func NewReader(_ content: GoString) -> Reader? { Reader(content) }
}
