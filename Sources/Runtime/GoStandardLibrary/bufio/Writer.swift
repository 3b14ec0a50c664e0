// Writer and Reader: buffers before writers and behind readers.

import GoRuntime

extension bufio {
  /// Collects what is written, and writes it in large pieces.
  public final class Writer: GoObject, io.Writer, io.StringWriter, io.ByteWriter, @unchecked Sendable {
    private var writer: (any io.Writer)?
    private var pending: GoSlice<UInt8>
    private let size: Int
    private var failure: (any error)?

    public convenience init() { self.init(nil, 4096) }

    init(_ writer: (any io.Writer)?, _ size: Int) {
      self.writer = writer
      self.size = size
      pending = GoSlice(count: 0, capacity: size)
    }

    /// Writes out what was collected.
    @discardableResult
    public func Flush() -> (any error)? {
      guard failure == nil, pending.count > 0 else { return failure }
      failure = writer!.Write(pending).1
      pending = pending[..<0]
      return failure
    }

    @discardableResult
    public func Write(_ more: GoSlice<UInt8>) -> (Int, (any error)?) {
      if pending.count + more.count > size { Flush() }
      if failure != nil { return (0, failure) }
      if more.count >= size {
        let (count, problem) = writer!.Write(more)
        failure = problem
        return (count, problem)
      }
      pending = append(pending, contentsOf: more)
      return (more.count, nil)
    }

    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) { Write(GoSlice<UInt8>(text)) }

    @discardableResult
    public func WriteByte(_ byte: UInt8) -> (any error)? { Write([byte]).1 }

    /// Writes a code point; tells its width.
    @discardableResult
    public func WriteRune(_ rune: Int32) -> (Int, (any error)?) { WriteString(GoString(rune: rune)) }

    /// How many bytes are collected.
    public func Buffered() -> Int { pending.count }
    /// How many bytes fit before they must be written.
    public func Available() -> Int { size - pending.count }
  }

  /// A buffer before a writer.
  public static func NewWriter(_ writer: (any io.Writer)?) -> Writer? { Writer(writer, 4096) }
  /// A buffer of a size before a writer.
  public static func NewWriterSize(_ writer: (any io.Writer)?, _ size: Int) -> Writer? {
    Writer(writer, size <= 0 ? 4096 : size)
  }

  /// Reads in large pieces, and hands out small ones.
  public final class Reader: GoObject, io.Reader, io.ByteReader, io.RuneReader, @unchecked Sendable {
    private var reader: (any io.Reader)?
    private var pending: GoSlice<UInt8> = nil
    /// What is pending, and before it what was read last, which may be unread.
    private var unread: GoSlice<UInt8> = nil
    /// The bytes of the rune that was read last; nothing else was read since.
    private var runeWidth: Int?
    private var failure: (any error)?

    public init() {}

    init(_ reader: (any io.Reader)?) { self.reader = reader }

    private func fill() {
      guard failure == nil else { return }
      let chunk = GoSlice<UInt8>(count: 4096)
      let (count, problem) = reader!.Read(chunk)
      let kept = unread.count - pending.count
      unread = append(slices.Clip(unread), contentsOf: chunk[..<count])
      pending = unread[kept...]
      failure = problem
    }

    private func take(_ count: Int, isRune: Bool = false) {
      runeWidth = isRune ? count : nil
      guard count > 0 else { return }
      unread = isRune ? pending : pending[(count - 1)...]
      pending = pending[count...]
    }

    private func putBack(_ count: Int) {
      pending = unread[(unread.count - pending.count - count)...]
      unread = pending
      runeWidth = nil
    }

    /// Puts the byte that was read last back; only one.
    @discardableResult
    public func UnreadByte() -> (any error)? {
      guard unread.count > pending.count else { return ErrInvalidUnreadByte }
      putBack(1)
      return nil
    }

    /// Puts the rune back that `ReadRune` just read.
    @discardableResult
    public func UnreadRune() -> (any error)? {
      guard let width = runeWidth, width > 0 else { return ErrInvalidUnreadRune }
      putBack(width)
      return nil
    }

    @discardableResult
    public func Read(_ target: GoSlice<UInt8>) -> (Int, (any error)?) {
      if pending.count == 0 { fill() }
      if pending.count == 0 { return (0, failure) }
      let count = copy(target, pending)
      take(count)
      return (count, nil)
    }

    @discardableResult
    public func ReadByte() -> (UInt8, (any error)?) {
      while pending.count == 0 && failure == nil { fill() }
      guard pending.count > 0 else { return (0, failure) }
      defer { take(1) }
      return (pending[0], nil)
    }

    @discardableResult
    public func ReadRune() -> (Int32, Int, (any error)?) {
      while !utf8.FullRune(pending) && failure == nil { fill() }
      guard pending.count > 0 else {
        runeWidth = nil
        return (0, 0, failure)
      }
      let (rune, width) = utf8.DecodeRune(pending)
      take(width, isRune: true)
      return (rune, width, nil)
    }

    /// The bytes up to a delimiter, with it; what there is when the end comes first.
    @discardableResult
    public func ReadBytes(_ delimiter: UInt8) -> (GoSlice<UInt8>, (any error)?) {
      while true {
        let found = slices.Index(pending, delimiter)
        if found >= 0 || failure != nil {
          let end = found < 0 ? pending.count : found + 1
          defer { take(end) }
          return (slices.Clone(pending[..<end]), found < 0 ? failure : nil)
        }
        fill()
      }
    }

    /// The text up to a delimiter, with it; what there is when the end comes first.
    @discardableResult
    public func ReadString(_ delimiter: UInt8) -> (GoString, (any error)?) {
      let (line, problem) = ReadBytes(delimiter)
      return (GoString(line), problem)
    }
  }

  /// What `UnreadByte` says when nothing was read before it.
  nonisolated(unsafe) public static let ErrInvalidUnreadByte = errors.New("bufio: invalid use of UnreadByte")
  /// What `UnreadRune` says when no rune was read before it.
  nonisolated(unsafe) public static let ErrInvalidUnreadRune = errors.New("bufio: invalid use of UnreadRune")

  /// A buffer behind a reader.
  public static func NewReader(_ reader: (any io.Reader)?) -> Reader? { Reader(reader) }
}
