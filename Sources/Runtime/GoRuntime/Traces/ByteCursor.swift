// ByteCursor: reading the numbers and texts of a file that is mapped into memory, never past its end.

/// A place in bytes that moves forward as it is read. Past the end everything reads as zero.
struct ByteCursor {
  let bytes: UnsafeRawBufferPointer
  var offset: Int

  init(_ bytes: UnsafeRawBufferPointer, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEnd: Bool { offset < 0 || offset >= bytes.count }

  mutating func read<Number: FixedWidthInteger>(_: Number.Type) -> Number {
    let size = MemoryLayout<Number>.size
    guard offset >= 0, offset <= bytes.count - size else {
      offset = bytes.count
      return 0
    }
    defer { offset += size }
    return bytes.loadUnaligned(fromByteOffset: offset, as: Number.self)
  }

  /// A number of the given width in bytes.
  mutating func number(width: Int) -> Int {
    switch width {
    case 1: Int(read(UInt8.self))
    case 2: Int(read(UInt16.self))
    case 4: Int(read(UInt32.self))
    default: Int(truncatingIfNeeded: read(UInt64.self))
    }
  }

  /// DWARF's variable-length numbers ("LEB128", DWARF 4, section 7.6).
  mutating func unsigned() -> Int { Int(truncatingIfNeeded: variable().value) }

  mutating func signed() -> Int {
    let (value, width, isNegative) = variable()
    return Int(truncatingIfNeeded: isNegative && width < 64 ? value | (~0 << UInt64(width)) : value)
  }

  private mutating func variable() -> (value: UInt64, width: Int, isNegative: Bool) {
    var value: UInt64 = 0
    var width = 0
    while true {
      let byte = read(UInt8.self)
      if width < 64 { value |= UInt64(byte & 0x7F) << UInt64(width) }
      width += 7
      if byte & 0x80 == 0 || isAtEnd { return (value, width, byte & 0x40 != 0) }
    }
  }

  /// A text that ends in a zero byte.
  mutating func text() -> String {
    var end = max(0, min(offset, bytes.count))
    let start = end
    while end < bytes.count, bytes[end] != 0 { end += 1 }
    offset = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
