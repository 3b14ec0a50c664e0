// ParseDuration: a duration from its text.

import GoRuntime

extension time {
  /// Reads a duration such as `1h15m30.918s`, `-1.5h` or `300ms`.
  public static func ParseDuration(_ text: GoString) -> (Duration, (any error)?) {
    let bytes = text.withBytes { Array($0) }
    var reader = DurationReader(rest: bytes[...])
    if let duration = reader.read() { return (Duration(duration), nil) }
    var message = Array("time: \(reader.reason) duration ".utf8)
    if reader.reason == "unknown unit" {
      message = Array("time: unknown unit ".utf8) + quoted(reader.unit) + Array(" in duration ".utf8)
    }
    return (Duration(0), errors.New(GoString(bytes: message + quoted(bytes))))
  }

  /// A text in quotes; what is not plain ASCII byte by byte.
  private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = [0x22]
    let digits = Array("0123456789abcdef".utf8)
    for byte in bytes {
      if byte >= 0x80 || byte < 0x20 {
        text += [0x5c, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      } else {
        if byte == 0x22 || byte == 0x5c { text.append(0x5c) }
        text.append(byte)
      }
    }
    return text + [0x22]
  }
}

/// Reads numbers with units, one after the other, and adds them up.
private struct DurationReader {
  var rest: ArraySlice<UInt8>
  /// What is wrong with the text.
  private(set) var reason = "invalid"
  private(set) var unit: [UInt8] = []

  private static let limit: UInt64 = 1 << 63
  private static let units: [String: UInt64] = [
    "ns": 1, "us": 1000, "\u{b5}s": 1000, "\u{3bc}s": 1000, "ms": 1_000_000, "s": 1_000_000_000,
    "m": 60_000_000_000, "h": 3_600_000_000_000,
  ]

  init(rest: ArraySlice<UInt8>) { self.rest = rest }

  mutating func read() -> Int64? {
    let isNegative = rest.first == 0x2d
    if isNegative || rest.first == 0x2b { rest.removeFirst() }
    if rest.elementsEqual([0x30]) { return 0 }
    if rest.isEmpty { return nil }
    var total: UInt64 = 0
    while !rest.isEmpty {
      guard let part = readPart() else { return nil }
      // Both are at most the limit, so their sum does not overflow.
      total += part
      if total > Self.limit { return nil }
    }
    if isNegative { return Int64(truncatingIfNeeded: 0 &- total) }
    return Int64(exactly: total)
  }

  private mutating func readPart() -> UInt64? {
    let whole = readDigits()
    var fraction: ArraySlice<UInt8> = []
    if rest.first == 0x2e {
      rest.removeFirst()
      fraction = readDigits()
    }
    if whole.isEmpty, fraction.isEmpty { return nil }
    unit = Array(rest.prefix { $0 != 0x2e && !Self.isDigit($0) })
    rest = rest.dropFirst(unit.count)
    guard !unit.isEmpty else {
      reason = "missing unit in"
      return nil
    }
    guard let size = Self.units[String(decoding: unit, as: UTF8.self)] else {
      reason = "unknown unit"
      return nil
    }
    guard let number = Self.number(whole), number <= Self.limit / size else { return nil }
    let part = number * size + Self.fraction(fraction, of: size)
    return part > Self.limit ? nil : part
  }

  private mutating func readDigits() -> ArraySlice<UInt8> {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    return digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
    var number: UInt64 = 0
    for digit in digits {
      if number > limit / 10 { return nil }
      number = number * 10 + UInt64(digit - 0x30)
      if number > limit { return nil }
    }
    return number
  }

  /// The digits behind the point, as many as a number holds, as a part of a unit.
  private static func fraction(_ digits: ArraySlice<UInt8>, of size: UInt64) -> UInt64 {
    var number: UInt64 = 0
    var scale = 1.0
    for digit in digits {
      if number > (limit - 1) / 10 { break }
      let next = number * 10 + UInt64(digit - 0x30)
      if next > limit { break }
      number = next
      scale *= 10
    }
    return number == 0 ? 0 : UInt64(Double(number) * (Double(size) / scale))
  }
}
