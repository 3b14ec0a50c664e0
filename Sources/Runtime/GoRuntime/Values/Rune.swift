/// Code points as UTF-8, with Go's rules for what is not.
public enum Rune {
  /// What a byte that is not UTF-8 reads as.
  public static let replacement: Int32 = 0xFFFD

  /// The first code point of some bytes and its width; U+FFFD of width 1 when they do not begin with one, of width 0 when
  /// there are none.
  public static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> (rune: Int32, width: Int) {
    guard let first = bytes.first else { return (replacement, 0) }
    if first < 0x80 { return (Int32(first), 1) }
    let (width, lowest, highest) = shape(first)
    guard width > 0, bytes.count >= width, bytes[1] >= lowest, bytes[1] <= highest else { return (replacement, 1) }
    var rune = (Int32(first) & (0x7F >> Int32(width))) << 6 | Int32(bytes[1] & 0x3F)
    for index in 2..<Swift.max(width, 2) {
      guard bytes[index] & 0xC0 == 0x80 else { return (replacement, 1) }
      rune = rune << 6 | Int32(bytes[index] & 0x3F)
    }
    return (rune, width)
  }

  /// The width that a first byte announces, and between what its second byte lies; width 0 when it announces nothing.
  public static func shape(_ first: UInt8) -> (width: Int, lowest: UInt8, highest: UInt8) {
    switch first {
    case 0xC2...0xDF: (2, 0x80, 0xBF)
    case 0xE0: (3, 0xA0, 0xBF)
    case 0xED: (3, 0x80, 0x9F)
    case 0xE1...0xEF: (3, 0x80, 0xBF)
    case 0xF0: (4, 0x90, 0xBF)
    case 0xF1...0xF3: (4, 0x80, 0xBF)
    case 0xF4: (4, 0x80, 0x8F)
    default: (0, 0, 0)
    }
  }

  /// Whether a number is a code point that UTF-8 can hold.
  public static func isValid(_ rune: Int32) -> Bool {
    (0..<0xD800).contains(rune) || (0xE000...0x10FFFF).contains(rune)
  }

  /// Appends a code point; what is none as U+FFFD.
  public static func encode(_ rune: Int32, into bytes: inout [UInt8]) {
    let rune = isValid(rune) ? UInt32(rune) : UInt32(replacement)
    switch rune {
    case 0..<0x80: bytes.append(UInt8(rune))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | rune >> 6))
      bytes.append(UInt8(0x80 | rune & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | rune >> 12))
      bytes.append(UInt8(0x80 | rune >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | rune & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | rune >> 18))
      bytes.append(UInt8(0x80 | rune >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | rune >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | rune & 0x3F))
    }
  }
}

extension GoString {
  /// `string(r)`
  public init(rune: Int32) {
    var bytes: [UInt8] = []
    Rune.encode(rune, into: &bytes)
    self.init(bytes: bytes)
  }

  /// `string(bytes)`
  public init(_ bytes: GoSlice<UInt8>) {
    self.init(bytes: UnsafeBufferPointer(start: bytes.base, count: bytes.count))
  }

  /// `string(runes)`
  public init(_ runes: GoSlice<Int32>) {
    var bytes: [UInt8] = []
    for rune in runes { Rune.encode(rune, into: &bytes) }
    self.init(bytes: bytes)
  }
}

extension GoSlice where Element == UInt8 {
  /// `[]byte(s)`
  public init(_ text: GoString) {
    let storage = GoStorage<UInt8>.make(capacity: text.count)
    text.withBytes { bytes in
      if let start = bytes.baseAddress { storage.elements.initialize(from: start, count: bytes.count) }
    }
    storage.header.initialized = text.count
    self.init(storage, count: text.count)
  }
}

extension GoSlice where Element == Int32 {
  /// `[]rune(s)`
  public init(_ text: GoString) { self.init(text.runes.map { $0.1 }) }
}

extension FixedWidthInteger {
  /// The value of a rune literal: `Int32(rune: "a")` is Go's `'a'`.
  @inlinable
  public init(rune scalar: Unicode.Scalar) { self.init(truncatingIfNeeded: scalar.value) }
}
