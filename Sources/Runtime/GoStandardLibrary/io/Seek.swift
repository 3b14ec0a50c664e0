// Seek: readers that go to a place, and what reads a string or a slice of bytes from any place.

import GoRuntime

extension io {
  /// From the start of the text.
  public static let SeekStart = 0
  /// From where one is.
  public static let SeekCurrent = 1
  /// From the end of the text.
  public static let SeekEnd = 2

  /// What can go to another place.
  public protocol Seeker: GoInterface {
    /// Goes to a place; tells how far from the start it is.
    func Seek(_ offset: Int64, _ whence: Int) -> (Int64, (any error)?)
  }

  /// A reader that can go to another place.
  public protocol ReadSeeker: Reader, Seeker {}

  /// What can be read from any place.
  public protocol ReaderAt: GoInterface {
    /// Reads from a place on.
    func ReadAt(_ bytes: GoSlice<UInt8>, _ offset: Int64) -> (Int, (any error)?)
  }
}

/// A text that is read in memory, and how far it is.
struct ReadingText {
  private(set) var content: GoSlice<UInt8> = nil
  private var index = 0
  /// Where the code point begins that was read last.
  private var lastRune = -1

  init(_ content: GoSlice<UInt8> = nil) { self.content = content }

  var left: Int { Swift.max(0, content.count - index) }

  mutating func read(_ bytes: GoSlice<UInt8>) -> (Int, (any error)?) {
    guard left > 0 else { return (0, io.EOF) }
    lastRune = -1
    let count = copy(bytes, content[index...])
    index += count
    return (count, nil)
  }

  func read(_ bytes: GoSlice<UInt8>, at offset: Int64, _ reader: GoString) -> (Int, (any error)?) {
    if offset < 0 { return (0, errors.New(reader + ".ReadAt: negative offset")) }
    guard offset < content.count else { return (0, io.EOF) }
    let count = copy(bytes, content[Int(offset)...])
    return (count, count < bytes.count ? io.EOF : nil)
  }

  mutating func readByte() -> (UInt8, (any error)?) {
    lastRune = -1
    guard left > 0 else { return (0, io.EOF) }
    index += 1
    return (content[index - 1], nil)
  }

  mutating func unreadByte(_ reader: GoString, _ text: GoString) -> (any error)? {
    guard index > 0 else { return errors.New(reader + ".UnreadByte: at beginning of " + text) }
    lastRune = -1
    index -= 1
    return nil
  }

  mutating func readRune() -> (Int32, Int, (any error)?) {
    guard left > 0 else {
      lastRune = -1
      return (0, 0, io.EOF)
    }
    lastRune = index
    let (rune, width) = utf8.DecodeRune(content[index...])
    index += width
    return (rune, width, nil)
  }

  mutating func unreadRune(_ reader: GoString, _ text: GoString) -> (any error)? {
    guard index > 0 else { return errors.New(reader + ".UnreadRune: at beginning of " + text) }
    guard lastRune >= 0 else { return errors.New(reader + ".UnreadRune: previous operation was not ReadRune") }
    index = lastRune
    lastRune = -1
    return nil
  }

  mutating func seek(_ offset: Int64, _ whence: Int, _ reader: GoString) -> (Int64, (any error)?) {
    lastRune = -1
    let start: Int
    switch whence {
    case io.SeekStart: start = 0
    case io.SeekCurrent: start = index
    case io.SeekEnd: start = content.count
    default: return (0, errors.New(reader + ".Seek: invalid whence"))
    }
    let place = Int64(start) &+ offset
    if place < 0 { return (0, errors.New(reader + ".Seek: negative position")) }
    index = Int(place)
    return (place, nil)
  }

  mutating func write(to writer: (any io.Writer)?, _ reader: GoString) -> (Int64, (any error)?) {
    lastRune = -1
    guard left > 0 else { return (0, nil) }
    let rest = content[index...]
    let (count, problem) = writer!.Write(rest)
    if count > rest.count { panic(reader + ".WriteTo: invalid Write count") }
    index += count
    return (Int64(count), count != rest.count && problem == nil ? io.ErrShortWrite : problem)
  }
}
