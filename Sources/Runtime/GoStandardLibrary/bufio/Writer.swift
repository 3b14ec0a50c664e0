// Writer: a buffer before a writer.

import GoRuntime

extension bufio {
  /// How large a buffer is unless told otherwise.
  static let usualSize = 4096

  /// Collects what is written, and writes it in large pieces.
  public final class Writer: GoObject, io.Writer, io.StringWriter, io.ByteWriter, io.ReaderFrom, @unchecked Sendable {
    private var writer: (any io.Writer)?
    /// The bytes that are collected; its capacity is the size of the buffer.
    private var pending: GoSlice<UInt8>
    private var failure: (any error)?

    public convenience init() { self.init(nil, usualSize) }

    init(_ writer: (any io.Writer)?, _ size: Int) {
      self.writer = writer
      pending = GoSlice(count: 0, capacity: size)
    }

    /// Forgets what is collected and what went wrong, and goes on to another writer.
    public func Reset(_ writer: (any io.Writer)?) {
      self.writer = writer
      pending = pending[..<0]
      failure = nil
    }

    /// How many bytes the buffer holds.
    public func Size() -> Int { pending.capacity }
    /// How many bytes are collected.
    public func Buffered() -> Int { pending.count }
    /// How many bytes fit before they must be written.
    public func Available() -> Int { pending.capacity - pending.count }
    /// The room behind the bytes there are, empty, to append to and to write then.
    public func AvailableBuffer() -> GoSlice<UInt8> { pending[pending.count...] }

    /// Writes out what was collected.
    @discardableResult
    public func Flush() -> (any error)? {
      guard failure == nil, pending.count > 0 else { return failure }
      let (count, problem) = writer!.Write(pending)
      failure = count < pending.count && problem == nil ? io.ErrShortWrite : problem
      guard failure != nil, 0..<pending.count ~= count else {
        pending = pending[..<0]
        return failure
      }
      let left = pending.count - count
      _ = copy(pending, pending[count...])
      pending = pending[..<left]
      return failure
    }

    /// Copies as much as fits.
    private func collect(_ more: GoSlice<UInt8>) -> Int {
      let count = Swift.min(more.count, Available())
      pending = append(pending, contentsOf: more[..<count])
      return count
    }

    @discardableResult
    public func Write(_ more: GoSlice<UInt8>) -> (Int, (any error)?) {
      var done = 0
      while more.count - done > Available(), failure == nil {
        if pending.count == 0 {
          let (count, problem) = writer!.Write(more[done...])
          failure = problem
          done += count
        } else {
          done += collect(more[done...])
          Flush()
        }
      }
      if failure != nil { return (done, failure) }
      return (done + collect(more[done...]), nil)
    }

    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) {
      guard text.count > Available(), failure == nil else { return Write(GoSlice<UInt8>(text)) }
      guard let direct = writer as? any io.StringWriter else { return Write(GoSlice<UInt8>(text)) }
      var done = 0
      while text.count - done > Available(), failure == nil {
        if pending.count == 0 {
          let (count, problem) = direct.WriteString(text[done...])
          failure = problem
          done += count
        } else {
          done += collect(GoSlice<UInt8>(text[done..<(done + Available())]))
          Flush()
        }
      }
      if failure != nil { return (done, failure) }
      return (done + collect(GoSlice<UInt8>(text[done...])), nil)
    }

    @discardableResult
    public func WriteByte(_ byte: UInt8) -> (any error)? {
      if failure != nil { return failure }
      if Available() == 0, let problem = Flush() { return problem }
      pending = append(pending, byte)
      return nil
    }

    /// Writes a code point; tells its width.
    @discardableResult
    public func WriteRune(_ rune: Int32) -> (Int, (any error)?) {
      if failure != nil { return (0, failure) }
      let text = GoString(rune: rune)
      if text.count > Available(), let problem = Flush() { return (0, problem) }
      return WriteString(text)
    }

    /// Reads to the end of a reader; by the writer's own means where nothing is collected.
    @discardableResult
    public func ReadFrom(_ reader: (any io.Reader)?) -> (Int64, (any error)?) {
      if failure != nil { return (0, failure) }
      var total: Int64 = 0
      var emptyReads = 0
      while true {
        if Available() == 0, let problem = Flush() { return (total, problem) }
        if pending.count == 0, let direct = writer as? any io.ReaderFrom {
          let (count, problem) = direct.ReadFrom(reader)
          failure = problem
          return (total + count, problem)
        }
        let (count, problem) = reader!.Read(pending[pending.count..<pending.capacity])
        pending = pending[..<(pending.count + count)]
        total += Int64(count)
        if let problem {
          guard equal(problem, io.EOF) else { return (total, problem) }
          return (total, Available() == 0 ? Flush() : nil)
        }
        emptyReads = count == 0 ? emptyReads + 1 : 0
        if emptyReads == patience { return (total, io.ErrNoProgress) }
      }
    }
  }

  /// A buffer before a writer.
  public static func NewWriter(_ writer: (any io.Writer)?) -> Writer? { NewWriterSize(writer, usualSize) }

  /// A buffer of at least a size before a writer; the writer itself, where it is one.
  public static func NewWriterSize(_ writer: (any io.Writer)?, _ size: Int) -> Writer? {
    if let buffered = writer as? Writer, buffered.Size() >= size { return buffered }
    return Writer(writer, size <= 0 ? usualSize : size)
  }

  /// A reader and a writer in one.
  public final class ReadWriter: GoObject, io.ReadWriter, io.StringWriter, io.ByteWriter, io.ByteScanner,
    io.RuneScanner, @unchecked Sendable
  {
    /// What is read from.
    public var Reader: bufio.Reader?
    /// What is written to.
    public var Writer: bufio.Writer?

    public init() {}

    /// One of the two.
    public init(Reader: bufio.Reader? = nil, Writer: bufio.Writer? = nil) {
      self.Reader = Reader
      self.Writer = Writer
    }

    @discardableResult
    public func Read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) { Reader!.Read(bytes) }
    @discardableResult
    public func ReadByte() -> (UInt8, (any error)?) { Reader!.ReadByte() }
    @discardableResult
    public func UnreadByte() -> (any error)? { Reader!.UnreadByte() }
    @discardableResult
    public func ReadRune() -> (Int32, Int, (any error)?) { Reader!.ReadRune() }
    @discardableResult
    public func UnreadRune() -> (any error)? { Reader!.UnreadRune() }
    @discardableResult
    public func Write(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) { Writer!.Write(bytes) }
    @discardableResult
    public func WriteString(_ text: GoString) -> (Int, (any error)?) { Writer!.WriteString(text) }
    @discardableResult
    public func WriteByte(_ byte: UInt8) -> (any error)? { Writer!.WriteByte(byte) }
  }

  /// A reader and a writer in one.
  public static func NewReadWriter(_ reader: Reader?, _ writer: Writer?) -> ReadWriter? {
    ReadWriter(Reader: reader, Writer: writer)
  }
}
