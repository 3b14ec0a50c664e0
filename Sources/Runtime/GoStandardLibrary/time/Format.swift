// Format: an instant as text.

import GoRuntime

extension time.Time: GoStringer {
  /// The text of the instant in a layout, such as `time.RFC3339`.
  public func Format(_ layout: GoString) -> GoString {
    var text = LayoutText()
    text.append(self, layout.withBytes { Array($0) })
    return GoString(bytes: text.bytes)
  }

  /// Appends the text of the instant in a layout.
  public func AppendFormat(_ bytes: GoSlice<UInt8>, _ layout: GoString) -> GoSlice<UInt8> {
    append(bytes, contentsOf: GoSlice<UInt8>(Format(layout)))
  }

  /// As Go shows an instant: with nanoseconds, the offset and the zone, and the reading of the monotonic clock.
  public func String() -> GoString {
    let text = Format("2006-01-02 15:04:05.999999999 -0700 MST")
    guard monotonic != 0 else { return text }
    let since = monotonic - ProcessStart.nanoseconds
    var fraction = Swift.String(since.magnitude % 1_000_000_000)
    fraction = Swift.String(repeating: "0", count: 9 - fraction.count) + fraction
    return text + GoString(" m=\(since < 0 ? "-" : "+")\(since.magnitude / 1_000_000_000).\(fraction)")
  }
}

/// What the readings of the monotonic clock are counted from in texts.
private enum ProcessStart {
  static let nanoseconds = Int64(Clock.monotonic()) - 1
}

/// A text that fields are appended to.
private struct LayoutText {
  var bytes: [UInt8] = []

  mutating func append(_ instant: time.Time, _ layout: [UInt8]) {
    let zone = instant.Zone()
    var rest = layout[...]
    while let byte = rest.first {
      if let (field, count) = LayoutField.read(rest) {
        append(field, instant, zone)
        rest = rest.dropFirst(count)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
  }

  private mutating func append(_ field: LayoutField, _ instant: time.Time, _ zone: (name: GoString, offset: Int)) {
    switch field {
    case .year: append(instant.Year(), width: 4)
    case .shortYear: append(instant.Year() % 100, width: 2)
    case .month(let padded): append(instant.Month().rawValue, width: padded ? 2 : 0)
    case .monthName: append(instant.Month().String())
    case .shortMonthName: append(instant.Month().String(), first: 3)
    case .weekday: append(instant.Weekday().String())
    case .shortWeekday: append(instant.Weekday().String(), first: 3)
    case .day(let pad): append(instant.Day(), width: pad == nil ? 0 : 2, pad: pad ?? 0)
    case .dayOfYear(let pad): append(instant.YearDay(), width: 3, pad: pad)
    case .hour: append(instant.Hour(), width: 2)
    case .hour12(let padded): append((instant.Hour() + 11) % 12 + 1, width: padded ? 2 : 0)
    case .noon(let capital):
      bytes += Array((instant.Hour() >= 12 ? (capital ? "PM" : "pm") : (capital ? "AM" : "am")).utf8)
    case .minute(let padded): append(instant.Minute(), width: padded ? 2 : 0)
    case .second(let padded): append(instant.Second(), width: padded ? 2 : 0)
    case .fraction(let separator, let digits, let trimmed):
      appendFraction(instant.Nanosecond(), separator, digits, trimmed)
    case .zoneName:
      zone.name == "" ? appendOffset(zone.offset, minutes: zone.offset % 3600 != 0) : append(zone.name)
    case .offset(let zulu, let minutes, let seconds, let colons):
      if zulu, zone.offset == 0 {
        bytes.append(0x5a)
      } else {
        appendOffset(zone.offset, minutes: minutes, seconds: seconds, colons: colons)
      }
    }
  }

  private mutating func append(_ text: GoString, first count: Int = .max) {
    text.withBytes { bytes += $0.prefix(count) }
  }

  private mutating func append(_ number: Int, width: Int, pad: UInt8 = 0x30) {
    let digits = Array(Swift.String(number.magnitude).utf8)
    if number < 0 { bytes.append(0x2d) }
    bytes += [UInt8](repeating: pad, count: max(0, width - digits.count)) + digits
  }

  private mutating func appendFraction(_ nanoseconds: Int, _ separator: UInt8, _ digits: Int, _ trimmed: Bool) {
    var fraction = Array(Swift.String(1_000_000_000 + nanoseconds).utf8.dropFirst().prefix(digits))
    fraction += [UInt8](repeating: 0x30, count: max(0, digits - fraction.count))
    if trimmed {
      while fraction.last == 0x30 { fraction.removeLast() }
      if fraction.isEmpty { return }
    }
    bytes.append(separator)
    bytes += fraction
  }

  private mutating func appendOffset(_ offset: Int, minutes: Bool, seconds: Bool = false, colons: Bool = false) {
    let distance = offset.magnitude
    bytes.append(offset < 0 ? 0x2d : 0x2b)
    append(Int(distance / 3600), width: 2)
    if minutes {
      if colons { bytes.append(0x3a) }
      append(Int(distance / 60 % 60), width: 2)
    }
    if seconds {
      if colons { bytes.append(0x3a) }
      append(Int(distance % 60), width: 2)
    }
  }
}
