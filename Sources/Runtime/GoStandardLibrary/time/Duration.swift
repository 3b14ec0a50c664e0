// Duration: time between two instants, in nanoseconds.

import GoRuntime

extension time {
  /// Go's `time.Duration`.
  public struct Duration: GoDefinedInteger, Sendable {
    public static var goPackage: String { "time" }
    public var rawValue: Int64

    @inlinable
    public init(_ rawValue: Int64) { self.rawValue = rawValue }

    /// A conversion from an integer of another type.
    @inlinable
    public init<Integer: BinaryInteger>(_ value: Integer) { rawValue = Int64(truncatingIfNeeded: value) }

    /// How many nanoseconds.
    public func Nanoseconds() -> Int64 { rawValue }

    /// How many whole microseconds.
    public func Microseconds() -> Int64 { rawValue / 1000 }

    /// How many whole milliseconds.
    public func Milliseconds() -> Int64 { rawValue / 1_000_000 }

    /// How many seconds.
    public func Seconds() -> Double {
      Double(rawValue / 1_000_000_000) + Double(rawValue % 1_000_000_000) / 1e9
    }

    /// How many minutes.
    public func Minutes() -> Double {
      Double(rawValue / 60_000_000_000) + Double(rawValue % 60_000_000_000) / 60e9
    }

    /// How many hours.
    public func Hours() -> Double {
      Double(rawValue / 3_600_000_000_000) + Double(rawValue % 3_600_000_000_000) / 3600e9
    }

    /// The duration without its sign; the most negative one becomes the largest.
    public func Abs() -> Duration {
      rawValue == .min ? Duration(Int64.max) : Duration(rawValue < 0 ? -rawValue : rawValue)
    }

    /// Rounds towards zero to a multiple of `unit`.
    public func Truncate(_ unit: Duration) -> Duration {
      unit.rawValue <= 0 ? self : Duration(rawValue - rawValue % unit.rawValue)
    }

    /// Rounds to the nearest multiple of `unit`, halves away from zero.
    public func Round(_ unit: Duration) -> Duration {
      guard unit.rawValue > 0 else { return self }
      let rest = rawValue % unit.rawValue
      let isHalf = rest.magnitude >= unit.rawValue.magnitude - rest.magnitude
      let step = isHalf ? (rawValue < 0 ? -unit.rawValue : unit.rawValue) : 0
      let (rounded, overflow) = (rawValue - rest).addingReportingOverflow(step)
      return overflow ? Duration(rawValue < 0 ? Int64.min : Int64.max) : Duration(rounded)
    }
  }

  public static let Nanosecond = Duration(1)
  public static let Microsecond = Duration(1000)
  public static let Millisecond = Duration(1_000_000)
  public static let Second = Duration(1_000_000_000)
  public static let Minute = Duration(60_000_000_000)
  public static let Hour = Duration(3_600_000_000_000)
}

extension time.Duration: GoStringer {
  /// As Go writes it: `1h2m3.5s`, `1.5ms`, `0s`.
  public func String() -> GoString {
    GoString(text)
  }

  private var text: String {
    if rawValue == 0 { return "0s" }
    let magnitude = rawValue.magnitude
    let sign = rawValue < 0 ? "-" : ""
    if magnitude < 1000 { return "\(sign)\(magnitude)ns" }
    if magnitude < 1_000_000 { return sign + decimal(magnitude, digits: 3) + "\u{b5}s" }
    if magnitude < 1_000_000_000 { return sign + decimal(magnitude, digits: 6) + "ms" }
    let minutes = magnitude / 60_000_000_000
    let seconds = decimal(magnitude % 60_000_000_000, digits: 9) + "s"
    if minutes == 0 { return sign + seconds }
    if minutes < 60 { return "\(sign)\(minutes)m\(seconds)" }
    return "\(sign)\(minutes / 60)h\(minutes % 60)m\(seconds)"
  }

  /// A number with its last `digits` digits behind the point, no zeros at the end.
  private func decimal(_ number: UInt64, digits: Int) -> String {
    var unit: UInt64 = 1
    for _ in 0..<digits { unit *= 10 }
    var fraction = Swift.String(number % unit)
    fraction = Swift.String(repeating: "0", count: digits - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    return "\(number / unit)" + (fraction.isEmpty ? "" : "." + fraction)
  }
}
