// Instant: Go's time.Time, an instant of the calendar with the reading of the monotonic clock if it was `Now`.

import GoRuntime

extension time {
  /// Go's `time.Time`: an instant with nanoseconds, and the place whose clocks show it. The zero value is the first of
  /// January of the year 1, in UTC. `==` compares the place and the reading of the monotonic clock too; `Equal` does
  /// not.
  public struct Time: GoStruct, GoComparable, Sendable {
    public static var goPackage: String { "time" }
    /// Since the first of January of the year 1.
    var seconds: Int64 = 0
    var nanoseconds: Int32 = 0
    /// The number of its place; 0 is UTC.
    var zone: Int32 = 0
    /// Of the monotonic clock; 0 when the instant was not taken from it.
    var monotonic: Int64 = 0

    /// 1970 in seconds since the year 1.
    static let epoch: Int64 = 62_135_596_800

    public init() {}

    init(seconds: Int64, nanoseconds: Int64, monotonic: Int64 = 0, zone: Int32 = 0) {
      let carried = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
      let borrow: Int64 = carried.remainder < 0 ? 1 : 0
      self.seconds = seconds + carried.quotient - borrow
      self.nanoseconds = Int32(carried.remainder + borrow * 1_000_000_000)
      self.monotonic = monotonic
      self.zone = zone
    }

    public func IsZero() -> Bool { seconds == 0 && nanoseconds == 0 }

    public func After(_ other: Time) -> Bool { Compare(other) > 0 }

    public func Before(_ other: Time) -> Bool { Compare(other) < 0 }

    public func Equal(_ other: Time) -> Bool { Compare(other) == 0 }

    /// -1, 0 or +1. By the monotonic clock when both have its reading.
    public func Compare(_ other: Time) -> Int {
      if monotonic != 0, other.monotonic != 0 {
        return monotonic < other.monotonic ? -1 : monotonic > other.monotonic ? 1 : 0
      }
      let (left, right) = ((seconds, nanoseconds), (other.seconds, other.nanoseconds))
      return left < right ? -1 : left > right ? 1 : 0
    }

    public func Add(_ duration: Duration) -> Time {
      Time(
        seconds: seconds + duration.rawValue / 1_000_000_000,
        nanoseconds: Int64(nanoseconds) + duration.rawValue % 1_000_000_000,
        monotonic: monotonic == 0 ? 0 : monotonic &+ duration.rawValue, zone: zone)
    }

    /// The time since `other`; the longest duration there is when it is too long for one.
    public func Sub(_ other: Time) -> Duration {
      if monotonic != 0, other.monotonic != 0 { return Duration(monotonic - other.monotonic) }
      var (whole, rest) = (seconds - other.seconds, Int64(nanoseconds - other.nanoseconds))
      // Both of one sign, so that the product is no further from zero than the sum.
      if whole < 0, rest > 0 { (whole, rest) = (whole + 1, rest - 1_000_000_000) }
      if whole > 0, rest < 0 { (whole, rest) = (whole - 1, rest + 1_000_000_000) }
      let (product, tooLong) = whole.multipliedReportingOverflow(by: 1_000_000_000)
      let (sum, overflow) = product.addingReportingOverflow(rest)
      guard tooLong || overflow else { return Duration(sum) }
      return Duration(seconds < other.seconds ? Int64.min : Int64.max)
    }

    /// The instant as the clocks of UTC show it.
    public func UTC() -> Time { placed(0) }

    /// The instant as the machine's clocks show it.
    public func Local() -> Time { placed(Locations.local) }

    /// The instant as the clocks of a place show it.
    public func In(_ location: Location?) -> Time {
      guard let location else { panic(GoString("time: missing Location in call to Time.In")) }
      return placed(location.number)
    }

    /// The place whose clocks show it.
    public func Location() -> Location? { location }

    /// The name and the offset in seconds of the clocks that show it.
    public func Zone() -> (name: GoString, offset: Int) { location.zone(at: seconds) }

    var location: Location { Locations.all[Int(zone)] }

    private func placed(_ zone: Int32) -> Time {
      var placed = self
      placed.zone = zone
      return placed
    }

    /// The instant without the reading of the monotonic clock.
    private var plain: Time {
      var plain = self
      plain.monotonic = 0
      return plain
    }

    public func Unix() -> Int64 { seconds - Time.epoch }

    public func UnixMilli() -> Int64 { Unix() &* 1000 &+ Int64(nanoseconds / 1_000_000) }

    public func UnixMicro() -> Int64 { Unix() &* 1_000_000 &+ Int64(nanoseconds / 1000) }

    public func UnixNano() -> Int64 { Unix() &* 1_000_000_000 &+ Int64(nanoseconds) }

    /// Rounds down to a multiple of the duration since the zero time.
    public func Truncate(_ duration: Duration) -> Time {
      duration.rawValue <= 0 ? plain : plain.Add(Duration(-rest(duration)))
    }

    /// Rounds to the nearest multiple of the duration since the zero time, halves up.
    public func Round(_ duration: Duration) -> Time {
      guard duration.rawValue > 0 else { return plain }
      let rest = rest(duration)
      return plain.Add(Duration(rest < duration.rawValue - rest ? -rest : duration.rawValue - rest))
    }

    /// What is left over the last multiple of a positive duration since the zero time.
    private func rest(_ duration: Duration) -> Int64 {
      let unit = UInt64(duration.rawValue)
      let product = seconds.magnitude.multipliedFullWidth(by: 1_000_000_000)
      let fraction = Int64(UInt64(nanoseconds) % unit)
      let whole = Int64(unit.dividingFullWidth((product.high % unit, product.low)).remainder)
      let sum = (seconds < 0 ? -whole : whole) + fraction
      return sum < 0 ? sum + duration.rawValue : sum >= duration.rawValue ? sum - duration.rawValue : sum
    }
  }

  /// The instant now.
  public static func Now() -> Time {
    let now = Int64(Clock.wall())
    return Time(
      seconds: Time.epoch + now / 1_000_000_000, nanoseconds: now % 1_000_000_000,
      monotonic: Int64(Clock.monotonic()), zone: Locations.local)
  }

  /// The time that has passed since an instant.
  public static func Since(_ instant: Time) -> Duration { Now().Sub(instant) }

  /// The time until an instant.
  public static func Until(_ instant: Time) -> Duration { instant.Sub(Now()) }

  /// The instant so many seconds and nanoseconds after 1970 began.
  public static func Unix(_ seconds: Int64, _ nanoseconds: Int64) -> Time {
    Time(seconds: Time.epoch + seconds, nanoseconds: nanoseconds, zone: Locations.local)
  }

  /// The instant so many milliseconds after 1970 began.
  public static func UnixMilli(_ milliseconds: Int64) -> Time {
    Unix(milliseconds / 1000, milliseconds % 1000 * 1_000_000)
  }

  /// The instant so many microseconds after 1970 began.
  public static func UnixMicro(_ microseconds: Int64) -> Time {
    Unix(microseconds / 1_000_000, microseconds % 1_000_000 * 1000)
  }
}
