// Reader: a buffer behind a reader.

import GoRuntime

extension bufio {
  /// What `UnreadByte` says when nothing was read before it.
  nonisolated(unsafe) public static var ErrInvalidUnreadByte: (any error)? =
    errors.New("bufio: invalid use of UnreadByte")
  /// What `UnreadRune` says when no rune was read before it.
  nonisolated(unsafe) public static var ErrInvalidUnreadRune: (any error)? =
    errors.New("bufio: invalid use of UnreadRune")
  /// The buffer is full, and what is asked for not in it.
  nonisolated(unsafe) public static var ErrBufferFull: (any error)? = errors.New("bufio: buffer full")
  /// A number of bytes is negative.
  nonisolated(unsafe) public static var ErrNegativeCount: (any error)? = errors.New("bufio: negative count")

  /// Reads in large pieces, and hands out small ones.
  public final class Reader: GoObject, io.Reader, io.ByteScanner, io.RuneScanner, io.WriterTo, @unchecked Sendable {
    private var reader: (any io.Reader)?
    private var buffer: GoSlice<UInt8>
    /// What of the buffer is read and not yet handed out.
    private var pending = 0..<0
    private var failure: (any error)?
    /// The byte that was read last, unless it cannot be put back.
    private var lastByte: UInt8?
    /// The width of the rune that was read last; nothing else was read since.
    private var lastRune: Int?

    public convenience init() { self.init(nil, 0) }

    init(_ reader: (any io.Reader)?, _ size: Int) {
      self.reader = reader
      buffer = GoSlice(count: size)
    }

    /// Forgets everything, and goes on with another reader.
    public func Reset(_ reader: (any io.Reader)?) {
      self.reader = reader
      if buffer.count == 0 { buffer = GoSlice(count: usualSize) }
      pending = 0..<0
      failure = nil
      forgetLast()
    }

    /// How many bytes the buffer holds.
    public func Size() -> Int { buffer.count }
    /// How many bytes are in it.
    public func Buffered() -> Int { pending.count }

    private var content: GoSlice<UInt8> { buffer[pending.lowerBound..<pending.upperBound] }

    private func forgetLast() {
      lastByte = nil
      lastRune = nil
    }

    /// Tells what went wrong, once.
    private func takeFailure() -> (any error)? {
      defer { failure = nil }
      return failure
    }

    private func take(_ count: Int) {
      guard count > 0 else { return }
      lastByte = buffer[pending.lowerBound + count - 1]
      lastRune = nil
      pending = (pending.lowerBound + count)..<pending.upperBound
    }

    /// Reads once, into a part of the buffer or what the caller has.
    private func read(into room: GoSlice<UInt8>) -> Int {
      let (count, problem) = reader!.Read(room)
      if count < 0 { panic(errors.New("bufio: reader returned negative count from Read")) }
      failure = problem
      return count
    }

    /// Reads more behind what is pending.
    private func fill() {
      if pending.lowerBound > 0 {
        _ = copy(buffer, content)
        pending = 0..<pending.count
      }
      if pending.upperBound >= buffer.count { panic(GoString("bufio: tried to fill full buffer")) }
      for _ in 0..<patience {
        let count = read(into: buffer[pending.upperBound...])
        pending = pending.lowerBound..<(pending.upperBound + count)
        if count > 0 || failure != nil { return }
      }
      failure = io.ErrNoProgress
    }

    /// The next bytes, which stay.
    @discardableResult
    public func Peek(_ count: Int) -> (GoSlice<UInt8>, (any error)?) {
      if count < 0 { return (nil, ErrNegativeCount) }
      forgetLast()
      while pending.count < count, pending.count < buffer.count, failure == nil { fill() }
      if count > buffer.count { return (content, ErrBufferFull) }
      if pending.count >= count { return (content[..<count], nil) }
      return (content, takeFailure() ?? ErrBufferFull)
    }

    /// Skips bytes; tells how many.
    @discardableResult
    public func Discard(_ count: Int) -> (discarded: Int, err: (any error)?) {
      if count < 0 { return (0, ErrNegativeCount) }
      forgetLast()
      var left = count
      while left > 0 {
        if pending.isEmpty { fill() }
        let step = Swift.min(left, pending.count)
        pending = (pending.lowerBound + step)..<pending.upperBound
        left -= step
        if left > 0, failure != nil { return (count - left, takeFailure()) }
      }
      return (count, nil)
    }

    @discardableResult
    public func Read(_ target: GoSlice<UInt8>) -> (Int, (any error)?) {
      if target.count == 0 { return (0, pending.isEmpty ? takeFailure() : nil) }
      if pending.isEmpty {
        if failure != nil { return (0, takeFailure()) }
        if target.count >= buffer.count {
          let count = read(into: target)
          if count > 0 {
            lastByte = target[count - 1]
            lastRune = nil
          }
          return (count, takeFailure())
        }
        pending = 0..<0
        let count = read(into: buffer)
        if count == 0 { return (0, takeFailure()) }
        pending = 0..<count
      }
      let count = copy(target, content)
      take(count)
      return (count, nil)
    }

    @discardableResult
    public func ReadByte() -> (UInt8, (any error)?) {
      lastRune = nil
      while pending.isEmpty {
        if failure != nil { return (0, takeFailure()) }
        fill()
      }
      take(1)
      return (buffer[pending.lowerBound - 1], nil)
    }

    /// Puts the byte that was read last back; only one.
    @discardableResult
    public func UnreadByte() -> (any error)? {
      guard let byte = lastByte, pending.lowerBound > 0 || pending.upperBound == 0 else { return ErrInvalidUnreadByte }
      pending = pending.lowerBound > 0 ? (pending.lowerBound - 1)..<pending.upperBound : 0..<1
      buffer[pending.lowerBound] = byte
      forgetLast()
      return nil
    }

    @discardableResult
    public func ReadRune() -> (Int32, Int, (any error)?) {
      while pending.count < utf8.UTFMax, !utf8.FullRune(content), failure == nil, pending.count < buffer.count {
        fill()
      }
      lastRune = nil
      if pending.isEmpty { return (0, 0, takeFailure()) }
      let (rune, width) = utf8.DecodeRune(content)
      take(width)
      lastRune = width
      return (rune, width, nil)
    }

    /// Puts the rune back that `ReadRune` just read.
    @discardableResult
    public func UnreadRune() -> (any error)? {
      guard let width = lastRune, pending.lowerBound >= width else { return ErrInvalidUnreadRune }
      pending = (pending.lowerBound - width)..<pending.upperBound
      forgetLast()
      return nil
    }

    /// The bytes up to a delimiter, with it, in the buffer; they hold until the next call.
    @discardableResult
    public func ReadSlice(_ delimiter: UInt8) -> (line: GoSlice<UInt8>, err: (any error)?) {
      var searched = 0
      while true {
        let found = slices.Index(content[searched...], delimiter)
        if found >= 0 || failure != nil || pending.count >= buffer.count {
          let line = found >= 0 ? content[..<(searched + found + 1)] : content
          take(line.count)
          return (line, found >= 0 ? nil : takeFailure() ?? ErrBufferFull)
        }
        searched = pending.count
        fill()
      }
    }

    /// A line without its end, or as much of one as fits in the buffer.
    @discardableResult
    public func ReadLine() -> (line: GoSlice<UInt8>, isPrefix: Bool, err: (any error)?) {
      let newline = UInt8(ascii: "\n")
      let carriageReturn = UInt8(ascii: "\r")
      var (line, problem) = ReadSlice(newline)
      if equal(problem, ErrBufferFull) {
        // What may belong to the line's end waits for it.
        if line.count > 0, line[line.count - 1] == carriageReturn {
          pending = (pending.lowerBound - 1)..<pending.upperBound
          line = line[..<(line.count - 1)]
        }
        return (line, true, nil)
      }
      if line.count == 0 { return (problem == nil ? line : nil, false, problem) }
      if line[line.count - 1] == newline {
        let end = line.count > 1 && line[line.count - 2] == carriageReturn ? 2 : 1
        line = line[..<(line.count - end)]
      }
      return (line, false, nil)
    }

    /// The bytes up to a delimiter, with it; what there is when the end comes first.
    @discardableResult
    public func ReadBytes(_ delimiter: UInt8) -> (GoSlice<UInt8>, (any error)?) {
      var (line, problem) = ReadSlice(delimiter)
      var result = slices.Clone(line)
      while equal(problem, ErrBufferFull) {
        (line, problem) = ReadSlice(delimiter)
        result = append(result, contentsOf: line)
      }
      return (result, problem)
    }

    /// The text up to a delimiter, with it; what there is when the end comes first.
    @discardableResult
    public func ReadString(_ delimiter: UInt8) -> (GoString, (any error)?) {
      let (line, problem) = ReadBytes(delimiter)
      return (GoString(line), problem)
    }

    /// Writes all there is.
    @discardableResult
    public func WriteTo(_ writer: (any io.Writer)?) -> (Int64, (any error)?) {
      forgetLast()
      var total: Int64 = 0
      while true {
        if !pending.isEmpty {
          let (count, problem) = writer!.Write(content)
          pending = (pending.lowerBound + count)..<pending.upperBound
          total += Int64(count)
          if problem != nil { return (total, problem) }
          if !pending.isEmpty { return (total, io.ErrShortWrite) }
        }
        if failure != nil {
          let problem = takeFailure()
          return (total, equal(problem, io.EOF) ? nil : problem)
        }
        fill()
      }
    }
  }

  /// A buffer behind a reader.
  public static func NewReader(_ reader: (any io.Reader)?) -> Reader? { NewReaderSize(reader, usualSize) }

  /// A buffer of at least a size behind a reader; the reader itself, where it is one.
  public static func NewReaderSize(_ reader: (any io.Reader)?, _ size: Int) -> Reader? {
    if let buffered = reader as? Reader, buffered.Size() >= size { return buffered }
    return Reader(reader, Swift.max(size, 16))
  }
}
