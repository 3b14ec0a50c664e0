// Package unicode/utf8: code points as bytes.

import GoRuntime

/// Go's package unicode/utf8.
public enum utf8 {
  public static let RuneError: Int32 = 0xFFFD
  public static let RuneSelf = 0x80
  public static let MaxRune: Int32 = 0x10FFFF
  public static let UTFMax = 4

  /// How many bytes a code point takes; -1 when it is none.
  public static func RuneLen(_ rune: Int32) -> Int {
    switch rune {
    case _ where !Rune.isValid(rune): -1
    case 0..<0x80: 1
    case 0..<0x800: 2
    case 0..<0x10000: 3
    default: 4
    }
  }

  /// How many code points there are.
  public static func RuneCount(_ bytes: GoSlice<UInt8>) -> Int { runeCount(Array(bytes)) }
  /// How many code points there are.
  public static func RuneCountInString(_ text: GoString) -> Int { runeCount(text) }

  /// The first code point and its width.
  public static func DecodeRune(_ bytes: GoSlice<UInt8>) -> (Int32, Int) { bytes.withElements { Rune.decode($0) } }
  /// The first code point and its width.
  public static func DecodeRuneInString(_ text: GoString) -> (Int32, Int) { text.withBytes { Rune.decode($0) } }
  /// The last code point and its width.
  public static func DecodeLastRune(_ bytes: GoSlice<UInt8>) -> (Int32, Int) { bytes.withElements(last) }
  /// The last code point and its width.
  public static func DecodeLastRuneInString(_ text: GoString) -> (Int32, Int) { text.withBytes(last) }

  private static func last(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int32, Int) {
    guard !bytes.isEmpty else { return (RuneError, 0) }
    for width in 1...Swift.min(4, bytes.count) where RuneStart(bytes[bytes.count - width]) {
      let (rune, decoded) = Rune.decode(UnsafeBufferPointer(rebasing: bytes[(bytes.count - width)...]))
      return decoded == width ? (rune, width) : (RuneError, 1)
    }
    return (RuneError, 1)
  }

  /// Writes a code point at the start of the bytes; tells its width.
  @discardableResult
  public static func EncodeRune(_ bytes: GoSlice<UInt8>, _ rune: Int32) -> Int {
    var encoded: [UInt8] = []
    Rune.encode(rune, into: &encoded)
    for (index, byte) in encoded.enumerated() { bytes[index] = byte }
    return encoded.count
  }

  /// Appends a code point.
  public static func AppendRune(_ bytes: GoSlice<UInt8>, _ rune: Int32) -> GoSlice<UInt8> {
    append(bytes, contentsOf: GoString(rune: rune))
  }

  /// Whether the bytes begin with a whole code point, or one that is none.
  public static func FullRune(_ bytes: GoSlice<UInt8>) -> Bool { bytes.withElements(isFull) }
  /// Whether the string begins with a whole code point, or one that is none.
  public static func FullRuneInString(_ text: GoString) -> Bool { text.withBytes(isFull) }

  private static func isFull(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    let (width, lowest, highest) = Rune.shape(first)
    if bytes.count >= Swift.max(width, 1) { return true }
    if bytes.count > 1 && (bytes[1] < lowest || bytes[1] > highest) { return true }
    return bytes.count > 2 && bytes[2] & 0xC0 != 0x80
  }

  /// Whether a byte can begin a code point.
  public static func RuneStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// Whether all bytes are UTF-8.
  public static func Valid(_ bytes: GoSlice<UInt8>) -> Bool { bytes.withElements(isValid) }
  /// Whether all bytes are UTF-8.
  public static func ValidString(_ text: GoString) -> Bool { text.withBytes(isValid) }
  /// Whether UTF-8 can hold the code point.
  public static func ValidRune(_ rune: Int32) -> Bool { Rune.isValid(rune) }

  private static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let (rune, width) = Rune.decode(UnsafeBufferPointer(rebasing: bytes[index...]))
      if rune == RuneError && width == 1 { return false }
      index += width
    }
    return true
  }
}
