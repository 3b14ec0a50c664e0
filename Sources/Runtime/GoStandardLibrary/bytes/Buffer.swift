// Package bytes: Buffer, bytes that are written at one end and read at the other.

import GoRuntime

/// Go's package bytes: functions on slices of bytes.
public enum bytes {
  /// The least room that `Buffer.ReadFrom` asks for.
  public static let MinRead = 512

  /// Bytes written and not yet read.
  public final class Buffer: GoObject, io.ReadWriter, io.StringWriter, io.ByteWriter, io.ByteReader, io.RuneReader,
    GoStringer, @unchecked Sendable
  {
    private var content: GoSlice<UInt8> = nil
    private var start = 0

    public init() {}

    init(_ content: GoSlice<UInt8>) { self.content = content }

    /// The bytes not yet read.
    public func Bytes() -> GoSlice<UInt8> { content[start...] }
    /// The bytes not yet read, as a string.
    public func String() -> GoString { GoString(content[start...]) }
    /// How many bytes are not yet read.
    public func Len() -> Int { content.count - start }
    /// How many bytes fit without a new array.
    public func Cap() -> Int { content.capacity }
    /// Makes room for more bytes.
    public func Grow(_ count: Int) {
      if count < 0 { panic(GoString("bytes.Buffer.Grow: negative count")) }
      content = slices.Grow(content, count)
    }

    /// Forgets all bytes.
    public func Reset() { Truncate(0) }

    /// Forgets all bytes but the first that are not yet read.
    public func Truncate(_ count: Int) {
      if count < 0 || count > Len() { panic(GoString("bytes.Buffer: truncation out of range")) }
      if count == 0 {
        content = content[..<0]
        start = 0
      } else {
        content = content[..<(start + count)]
      }
    }

    /// Writes the bytes not yet read.
    @discardableResult
    public func WriteTo(_ writer: (any io.Writer)?) -> (Int64, (any error)?) {
      let rest = Bytes()
      guard rest.count > 0 else {
        Reset()
        return (0, nil)
      }
      let (count, problem) = writer!.Write(rest)
      start += count
      if problem != nil { return (Int64(count), problem) }
      if count != rest.count { return (Int64(count), io.ErrShortWrite) }
      Reset()
      return (Int64(count), nil)
    }

    @discardableResult
    public func Write(_ more: GoSlice<UInt8>) -> (Int, (any error)?) {
      content = append(content, contentsOf: more)
      return (more.count, nil)
    }

    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) {
      content = append(content, contentsOf: text)
      return (text.count, nil)
    }

    @discardableResult
    public func WriteByte(_ byte: UInt8) -> (any error)? {
      content = append(content, byte)
      return nil
    }

    /// Appends a code point; tells its width.
    @discardableResult
    public func WriteRune(_ rune: Int32) -> (Int, (any error)?) { WriteString(GoString(rune: rune)) }

    @discardableResult
    public func Read(_ target: GoSlice<UInt8>) -> (Int, (any error)?) {
      if Len() == 0 {
        Reset()
        return (0, target.count == 0 ? nil : io.EOF)
      }
      let count = copy(target, content[start...])
      start += count
      return (count, nil)
    }

    /// The next bytes, at most as many as asked for.
    @discardableResult
    public func Next(_ count: Int) -> GoSlice<UInt8> {
      let end = start + Swift.min(count, Len())
      defer { start = end }
      return content[start..<end]
    }

    @discardableResult
    public func ReadByte() -> (UInt8, (any error)?) {
      guard Len() > 0 else { return (0, io.EOF) }
      start += 1
      return (content[start - 1], nil)
    }

    @discardableResult
    public func ReadRune() -> (Int32, Int, (any error)?) {
      guard Len() > 0 else { return (0, 0, io.EOF) }
      let (rune, width) = utf8.DecodeRune(content[start...])
      start += width
      return (rune, width, nil)
    }

    /// The bytes up to a delimiter, with it.
    @discardableResult
    public func ReadBytes(_ delimiter: UInt8) -> (GoSlice<UInt8>, (any error)?) {
      let found = slices.Index(content[start...], delimiter)
      let line = Next(found < 0 ? Len() : found + 1)
      return (slices.Clone(line), found < 0 ? io.EOF : nil)
    }

    /// The text up to a delimiter, with it.
    @discardableResult
    public func ReadString(_ delimiter: UInt8) -> (GoString, (any error)?) {
      let (line, failure) = ReadBytes(delimiter)
      return (GoString(line), failure)
    }
  }

  /// A buffer with some bytes in it.
  public static func NewBuffer(_ content: GoSlice<UInt8>) -> Buffer? { Buffer(content) }
  /// A buffer with a string in it.
  public static func NewBufferString(_ text: GoString) -> Buffer? { Buffer(GoSlice<UInt8>(text)) }
}
