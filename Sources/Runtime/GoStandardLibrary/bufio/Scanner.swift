// Package bufio: Scanner, text in lines or words.

import GoRuntime

/// Go's package bufio: buffered reading and writing.
public enum bufio {
  /// Takes the next token off the bytes: how many bytes to go on, the token, what went wrong.
  public typealias SplitFunc = ((GoSlice<UInt8>, Bool) -> (Int, GoSlice<UInt8>, (any error)?))?

  /// The longest token that a scanner takes unless told otherwise.
  public static let MaxScanTokenSize = 64 * 1024
  /// A token is too long.
  nonisolated(unsafe) public static var ErrTooLong: (any error)? = errors.New("bufio.Scanner: token too long")

  /// Reads text token by token; a token is a line unless told otherwise.
  public final class Scanner: GoObject, @unchecked Sendable {
    private var reader: (any io.Reader)?
    private var split: SplitFunc = ScanLines
    private var pending: GoSlice<UInt8> = nil
    private var token: GoSlice<UInt8> = nil
    private var limit = MaxScanTokenSize
    private var failure: (any error)?
    private var isAtEnd = false

    public init() {}

    init(_ reader: (any io.Reader)?) { self.reader = reader }

    /// How tokens are found.
    public func Split(_ split: SplitFunc) { self.split = split }

    /// How long a token may be.
    public func Buffer(_ buffer: GoSlice<UInt8>, _ limit: Int) { self.limit = limit }

    /// Goes on to the next token; false when there is none.
    @discardableResult
    public func Scan() -> Bool {
      while true {
        if pending.count > 0 || isAtEnd {
          let (advance, found, problem) = split!(pending, isAtEnd)
          if let problem {
            failure = problem
            token = nil
            return false
          }
          pending = pending[advance...]
          if found != nil {
            token = found
            if isAtEnd && advance == 0 && pending.count == 0 && found.count == 0 { return false }
            return true
          }
          if isAtEnd && advance == 0 {
            token = nil
            return false
          }
          if advance > 0 { continue }
        }
        if pending.count >= limit {
          failure = ErrTooLong
          token = nil
          return false
        }
        fill()
      }
    }

    private func fill() {
      let chunk = GoSlice<UInt8>(count: 4096)
      let (count, problem) = reader!.Read(chunk)
      pending = append(slices.Clip(pending), contentsOf: chunk[..<count])
      if let problem {
        isAtEnd = true
        if !equal(problem, io.EOF) { failure = problem }
      }
    }

    /// The token as a string.
    public func Text() -> GoString { GoString(token) }
    /// The token.
    public func Bytes() -> GoSlice<UInt8> { token }
    /// What went wrong, if anything; the end of the text is nothing wrong.
    public func Err() -> (any error)? { failure }
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
