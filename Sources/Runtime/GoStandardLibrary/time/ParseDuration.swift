// ParseDuration: a duration from its text.

import GoRuntime

extension time {
  /// Reads a duration such as `1h15m30.918s`, `-1.5h` or `300ms`.
  public static func ParseDuration(_ text: GoString) -> (Duration, (any error)?) {
    let original = Swift.String(text)
    func fail(_ reason: String) -> (Duration, (any error)?) {
      (Duration(0), DurationError(text: GoString("time: \(reason) duration \"\(original)\"")))
    }
    var rest = Substring(original)
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    if rest == "0" { return (Duration(0), nil) }
    if rest.isEmpty { return fail("invalid") }
    var total: UInt64 = 0
    while !rest.isEmpty {
      let whole = rest.prefix { $0.isASCII && $0.isNumber }
      rest.removeFirst(whole.count)
      var fraction = Substring()
      if rest.first == "." {
        rest.removeFirst()
        fraction = rest.prefix { $0.isASCII && $0.isNumber }
        rest.removeFirst(fraction.count)
      }
      if whole.isEmpty, fraction.isEmpty { return fail("invalid") }
      let name = rest.prefix { $0 != "." && !($0.isASCII && $0.isNumber) }
      rest.removeFirst(name.count)
      if name.isEmpty { return fail("missing unit in") }
      guard let unit = units[Swift.String(name)] else {
        return fail("unknown unit \"\(name)\" in")
      }
      guard let number = whole.isEmpty ? 0 : UInt64(whole), number <= (1 << 63) / unit else { return fail("invalid") }
      var part = number * unit
      var scale = Double(unit)
      for digit in fraction {
        scale /= 10
        part += UInt64(Double(digit.wholeNumberValue!) * scale)
      }
      total += part
      if total > 1 << 63 { return fail("invalid") }
    }
    if isNegative { return (Duration(Int64(truncatingIfNeeded: 0 &- total)), nil) }
    return total > UInt64(Int64.max) ? fail("invalid") : (Duration(Int64(total)), nil)
  }

  private static let units: [String: UInt64] = [
    "ns": 1, "us": 1000, "\u{b5}s": 1000, "\u{3bc}s": 1000, "ms": 1_000_000, "s": 1_000_000_000,
    "m": 60_000_000_000, "h": 3_600_000_000_000,
  ]
}

/// Why a text is no duration.
private struct DurationError: GoStruct, error {
  static var goPackage: String { "errors" }
  var text = GoString()

  init() {}

  init(text: GoString) { self.text = text }

  func Error() -> GoString { text }
}
