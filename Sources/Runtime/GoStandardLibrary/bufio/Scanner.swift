// Package bufio: Scanner, text in lines or words.

import GoRuntime

/// Go's package bufio: buffered reading and writing.
public enum bufio {
  /// Takes the next token off the bytes: how many bytes to go on, the token, what went wrong.
  public typealias SplitFunc = ((GoSlice<UInt8>, Bool) throws(GoPanic) -> (Int, GoSlice<UInt8>, (any error)?))?

  /// The longest token that a scanner takes unless told otherwise.
  public static let MaxScanTokenSize = 64 * 1024
  /// A token is too long.
  nonisolated(unsafe) public static var ErrTooLong: (any error)? = errors.New("bufio.Scanner: token too long")
  /// A split function went back.
  nonisolated(unsafe) public static var ErrNegativeAdvance: (any error)? =
    errors.New("bufio.Scanner: SplitFunc returns negative advance count")
  /// A split function went on behind the end.
  nonisolated(unsafe) public static var ErrAdvanceTooFar: (any error)? =
    errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
  /// A reader says that it has read what it cannot have.
  nonisolated(unsafe) public static var ErrBadReadCount: (any error)? =
    errors.New("bufio.Scanner: Read returned impossible count")
  /// What a split function returns with the last token, when nothing behind it matters.
  nonisolated(unsafe) public static var ErrFinalToken: (any error)? = errors.New("final token")

  /// How often in a row nothing may come of a call before one gives up.
  static let patience = 100

  /// Reads text token by token; a token is a line unless told otherwise.
  public final class Scanner: GoObject, @unchecked Sendable {
    private var reader: (any io.Reader)?
    private var split: SplitFunc = ScanLines
    private var buffer: GoSlice<UInt8> = nil
    /// What of the buffer is read and not yet a token.
    private var pending = 0..<0
    private var token: GoSlice<UInt8> = nil
    private var limit = MaxScanTokenSize
    private var failure: (any error)?
    private var emptyTokens = 0
    private var hasBegun = false
    private var isDone = false

    public init() {}

    init(_ reader: (any io.Reader)?) { self.reader = reader }

    /// How tokens are found.
    public func Split(_ split: SplitFunc) {
      if hasBegun { panic(GoString("Split called after Scan")) }
      self.split = split
    }

    /// How long a token may be, and memory for it.
    public func Buffer(_ buffer: GoSlice<UInt8>, _ limit: Int) {
      if hasBegun { panic(GoString("Buffer called after Scan")) }
      self.buffer = buffer[..<buffer.capacity]
      self.limit = limit
    }

    /// Goes on to the next token; false when there is none.
    @discardableResult
    public func Scan() -> Bool {
      if isDone { return false }
      hasBegun = true
      while true {
        if !pending.isEmpty || failure != nil, let isFound = takeToken() { return isFound }
        if failure != nil {
          pending = 0..<0
          token = nil
          return false
        }
        guard makeRoom() else { return false }
        fill()
      }
    }

    /// Whether there is a token in what is pending, nil when that takes more bytes.
    private func takeToken() -> Bool? {
      let (advance, found, problem) = fatally { () throws(GoPanic) in
        try split.checked()(buffer[pending.lowerBound..<pending.upperBound], failure != nil)
      }
      if let problem {
        if equal(problem, ErrFinalToken) {
          token = found
          isDone = true
          return found != nil
        }
        return fail(problem)
      }
      if advance < 0 { return fail(ErrNegativeAdvance) }
      if advance > pending.count { return fail(ErrAdvanceTooFar) }
      pending = (pending.lowerBound + advance)..<pending.upperBound
      token = found
      if found == nil { return nil }
      emptyTokens = failure == nil || advance > 0 ? 0 : emptyTokens + 1
      if emptyTokens > patience { panic(GoString("bufio.Scan: too many empty tokens without progressing")) }
      return true
    }

    /// Keeps the first error but the end of the text.
    @discardableResult
    private func fail(_ problem: (any error)?) -> Bool {
      if failure == nil || equal(failure, io.EOF) { failure = problem }
      return false
    }

    /// Sees to it that the buffer has room behind what is pending; false when a token is too long.
    private func makeRoom() -> Bool {
      guard pending.upperBound == buffer.count || pending.lowerBound > buffer.count / 2 else { return true }
      if pending.lowerBound > 0 {
        _ = copy(buffer, buffer[pending.lowerBound..<pending.upperBound])
        pending = 0..<pending.count
      }
      guard pending.upperBound == buffer.count else { return true }
      if buffer.count >= limit { return fail(ErrTooLong) }
      let larger = GoSlice<UInt8>(count: min(buffer.count == 0 ? 4096 : buffer.count * 2, limit))
      _ = copy(larger, buffer[..<pending.upperBound])
      buffer = larger
      return true
    }

    private func fill() {
      for _ in 0...patience {
        let room = buffer[pending.upperBound...]
        let (count, problem) = reader!.Read(room)
        guard 0...room.count ~= count else {
          fail(ErrBadReadCount)
          return
        }
        pending = pending.lowerBound..<(pending.upperBound + count)
        if let problem { fail(problem) }
        if count > 0 || problem != nil { return }
      }
      fail(io.ErrNoProgress)
    }

    /// The token as a string.
    public func Text() -> GoString { GoString(token) }
    /// The token.
    public func Bytes() -> GoSlice<UInt8> { token }
    /// What went wrong, if anything; the end of the text is nothing wrong.
    public func Err() -> (any error)? { equal(failure, io.EOF) ? nil : failure }
  }

  /// A scanner of a reader.
  public static func NewScanner(_ reader: (any io.Reader)?) -> Scanner? { Scanner(reader) }

  /// Tokens are lines without their ends.
  public static func ScanLines(
    _ data: GoSlice<UInt8>, _ atEOF: Bool
  ) -> (Int, GoSlice<UInt8>, (any error)?) {
    func line(_ end: Int) -> GoSlice<UInt8> {
      end > 0 && data[end - 1] == UInt8(ascii: "\r") ? data[..<(end - 1)] : data[..<end]
    }
    if atEOF && data.count == 0 { return (0, nil, nil) }
    let end = slices.Index(data, UInt8(ascii: "\n"))
    if end >= 0 { return (end + 1, line(end), nil) }
    return atEOF ? (data.count, line(data.count), nil) : (0, nil, nil)
  }

  /// Tokens are words between white space.
  public static func ScanWords(
    _ data: GoSlice<UInt8>, _ atEOF: Bool
  ) -> (Int, GoSlice<UInt8>, (any error)?) {
    var start: Int?
    for (index, rune) in GoString(data).runes {
      if isSpace(rune) {
        if let start { return (index + utf8.RuneLen(rune), data[start..<index], nil) }
      } else if start == nil {
        start = index
      }
    }
    if atEOF, let start { return (data.count, data[start...], nil) }
    return (start ?? (atEOF ? data.count : 0), nil, nil)
  }

  /// Tokens are single bytes.
  public static func ScanBytes(
    _ data: GoSlice<UInt8>, _ atEOF: Bool
  ) -> (Int, GoSlice<UInt8>, (any error)?) { data.count == 0 ? (0, nil, nil) : (1, data[..<1], nil) }

  /// Tokens are single code points.
  public static func ScanRunes(
    _ data: GoSlice<UInt8>, _ atEOF: Bool
  ) -> (Int, GoSlice<UInt8>, (any error)?) {
    guard data.count > 0, atEOF || utf8.FullRune(data) else { return (0, nil, nil) }
    let (rune, width) = utf8.DecodeRune(data)
    return (width, GoSlice<UInt8>(GoString(rune: rune)), nil)
  }
}
