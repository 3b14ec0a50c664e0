// Functions on slices of bytes: comparing and searching, as package strings does.

import GoRuntime

extension bytes {
  /// Whether two slices hold the same bytes.
  public static func Equal(_ a: GoSlice<UInt8>, _ b: GoSlice<UInt8>) -> Bool { a.elementsEqual(b) }
  /// Negative, zero or positive, byte by byte.
  public static func Compare(_ a: GoSlice<UInt8>, _ b: GoSlice<UInt8>) -> Int {
    strings.Compare(GoString(a), GoString(b))
  }
  /// Where a byte is, or -1.
  public static func IndexByte(_ content: GoSlice<UInt8>, _ byte: UInt8) -> Int { slices.Index(content, byte) }
  /// Where a byte last is, or -1.
  public static func LastIndexByte(_ content: GoSlice<UInt8>, _ byte: UInt8) -> Int {
    strings.LastIndexByte(GoString(content), byte)
  }
  /// Where a code point is, or -1. U+FFFD finds what is not UTF-8.
  public static func IndexRune(_ content: GoSlice<UInt8>, _ rune: Int32) -> Int {
    strings.IndexRune(GoString(content), rune)
  }
  /// Where one of some code points is, or -1.
  public static func IndexAny(_ content: GoSlice<UInt8>, _ characters: GoString) -> Int {
    strings.IndexAny(GoString(content), characters)
  }
  /// Where one of some code points last is, or -1.
  public static func LastIndexAny(_ content: GoSlice<UInt8>, _ characters: GoString) -> Int {
    strings.LastIndexAny(GoString(content), characters)
  }
  /// Where the first code point that satisfies the function is, or -1.
  public static func IndexFunc<E: Error>(
    _ content: GoSlice<UInt8>, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> Int { try strings.IndexFunc(GoString(content), test) }
  /// Where the last code point that satisfies the function is, or -1.
  public static func LastIndexFunc<E: Error>(
    _ content: GoSlice<UInt8>, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> Int { try strings.LastIndexFunc(GoString(content), test) }
  /// Whether one of some code points is there.
  public static func ContainsAny(_ content: GoSlice<UInt8>, _ characters: GoString) -> Bool {
    strings.ContainsAny(GoString(content), characters)
  }
  /// Whether a code point is there.
  public static func ContainsRune(_ content: GoSlice<UInt8>, _ rune: Int32) -> Bool {
    strings.ContainsRune(GoString(content), rune)
  }
  /// Whether a code point satisfies the function.
  public static func ContainsFunc<E: Error>(
    _ content: GoSlice<UInt8>, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> Bool { try IndexFunc(content, test) >= 0 }
  /// Whether a part is there.
  public static func Contains(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool { Index(content, part) >= 0 }
  /// How often a part occurs without overlapping.
  public static func Count(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Int {
    strings.Count(GoString(content), GoString(part))
  }
  /// Whether two texts are equal when case is folded.
  public static func EqualFold(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool {
    strings.EqualFold(GoString(content), GoString(part))
  }
  /// Whether the content begins with a part.
  public static func HasPrefix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool {
    content.count >= part.count && content[..<part.count].elementsEqual(part)
  }
  /// Whether the content ends with a part.
  public static func HasSuffix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool {
    content.count >= part.count && content[(content.count - part.count)...].elementsEqual(part)
  }
  /// Where a part begins, or -1.
  public static func Index(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Int {
    strings.Index(GoString(content), GoString(part))
  }
  /// Where a part last begins, or -1.
  public static func LastIndex(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Int {
    strings.LastIndex(GoString(content), GoString(part))
  }
}
