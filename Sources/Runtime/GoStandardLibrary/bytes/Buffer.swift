// Package bytes: Buffer, bytes that are written at one end and read at the other.

import GoRuntime

/// Go's package bytes: functions on slices of bytes.
public enum bytes {
  /// The least room that `Buffer.ReadFrom` asks for.
  public static let MinRead = 512

  /// Bytes written and not yet read.
  public final class Buffer: GoObject, io.ReadWriter, io.StringWriter, io.ByteWriter, io.ByteScanner, io.RuneScanner,
    io.ReaderFrom, io.WriterTo, GoStringer, @unchecked Sendable
  {
    private var content: GoSlice<UInt8> = nil
    private var start = 0
    /// How many bytes were read last that may be put back; nothing else was done since.
    private var lastRead: LastRead = .nothing

    private enum LastRead { case nothing, bytes, rune(Int) }

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
    /// Takes the bytes that were read out of the way of those to come, so that no room is kept for them.
    private func makeRoom(_ count: Int) {
      guard start > 0, content.count + count > content.capacity else { return }
      if Len() + count <= content.capacity / 2 {
        _ = copy(content, content[start...])
        content = content[..<Len()]
      } else {
        content = append(GoSlice(count: 0, capacity: 2 * content.capacity + count), contentsOf: content[start...])
      }
      start = 0
    }

    /// Makes room for more bytes.
    public func Grow(_ count: Int) {
      if count < 0 { panic(GoString("bytes.Buffer.Grow: negative count")) }
      lastRead = .nothing
      if start > 0 && start == content.count { Reset() }
      makeRoom(count)
      content = slices.Grow(content, count)
    }

    /// Forgets all bytes.
    public func Reset() { Truncate(0) }

    /// Forgets all bytes but the first that are not yet read.
    public func Truncate(_ count: Int) {
      lastRead = .nothing
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
      lastRead = .nothing
      let rest = Bytes()
      guard rest.count > 0 else {
        Reset()
        return (0, nil)
      }
      let (count, problem) = writer!.Write(rest)
      if count > rest.count { panic(GoString("bytes.Buffer.WriteTo: invalid Write count")) }
      start += count
      if problem != nil { return (Int64(count), problem) }
      if count != rest.count { return (Int64(count), io.ErrShortWrite) }
      Reset()
      return (Int64(count), nil)
    }

    /// Reads to the end of a reader.
    @discardableResult
    public func ReadFrom(_ reader: (any io.Reader)?) -> (Int64, (any error)?) {
      var total: Int64 = 0
      while true {
        Grow(MinRead)
        let room = content[content.count..<content.capacity]
        let (count, problem) = reader!.Read(room)
        if count < 0 { panic(errors.New("bytes.Buffer: reader returned negative count from Read")) }
        content = content[..<(content.count + count)]
        total += Int64(count)
        if problem != nil { return (total, equal(problem, io.EOF) ? nil : problem) }
      }
    }

    @discardableResult
    public func Write(_ more: GoSlice<UInt8>) -> (Int, (any error)?) {
      lastRead = .nothing
      makeRoom(more.count)
      content = append(content, contentsOf: more)
      return (more.count, nil)
    }

    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) {
      lastRead = .nothing
      makeRoom(text.count)
      content = append(content, contentsOf: text)
      return (text.count, nil)
    }

    @discardableResult
    public func WriteByte(_ byte: UInt8) -> (any error)? {
      lastRead = .nothing
      makeRoom(1)
      content = append(content, byte)
      return nil
    }

    /// Appends a code point; tells its width.
    @discardableResult
    public func WriteRune(_ rune: Int32) -> (Int, (any error)?) { WriteString(GoString(rune: rune)) }

    @discardableResult
    public func Read(_ target: GoSlice<UInt8>) -> (Int, (any error)?) {
      lastRead = .nothing
      if Len() == 0 {
        Reset()
        return (0, target.count == 0 ? nil : io.EOF)
      }
      let count = copy(target, content[start...])
      start += count
      if count > 0 { lastRead = .bytes }
      return (count, nil)
    }

    /// The next bytes, at most as many as asked for.
    @discardableResult
    public func Next(_ count: Int) -> GoSlice<UInt8> {
      let end = start + Swift.min(count, Len())
      lastRead = end > start ? .bytes : .nothing
      defer { start = end }
      return content[start..<end]
    }

    @discardableResult
    public func ReadByte() -> (UInt8, (any error)?) {
      guard Len() > 0 else {
        Reset()
        return (0, io.EOF)
      }
      start += 1
      lastRead = .bytes
      return (content[start - 1], nil)
    }

    @discardableResult
    public func ReadRune() -> (Int32, Int, (any error)?) {
      guard Len() > 0 else {
        Reset()
        return (0, 0, io.EOF)
      }
      let (rune, width) = utf8.DecodeRune(content[start...])
      start += width
      lastRead = .rune(width)
      return (rune, width, nil)
    }

    /// Takes back the last byte read.
    @discardableResult
    public func UnreadByte() -> (any error)? {
      if case .nothing = lastRead {
        return errors.New("bytes.Buffer: UnreadByte: previous operation was not a successful read")
      }
      lastRead = .nothing
      if start > 0 { start -= 1 }
      return nil
    }

    /// Takes back the code point that `ReadRune` just read.
    @discardableResult
    public func UnreadRune() -> (any error)? {
      guard case .rune(let width) = lastRead else {
        return errors.New("bytes.Buffer: UnreadRune: previous operation was not a successful ReadRune")
      }
      lastRead = .nothing
      start -= width
      return nil
    }

    /// How many bytes fit behind those there are.
    public func Available() -> Int { content.capacity - content.count }
    /// The room behind the bytes there are, empty, to append to and to write then.
    public func AvailableBuffer() -> GoSlice<UInt8> { content[content.count...] }

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
