// Calendar: the date and the time of day of an instant, in UTC.

import GoRuntime

extension time {
  /// Go's `time.Month`.
  public struct Month: GoDefinedInteger, Sendable, GoStringer {
    public static var goPackage: String { "time" }
    public var rawValue: Int

    @inlinable
    public init(_ rawValue: Int) { self.rawValue = rawValue }

    public func String() -> GoString {
      (1...12).contains(rawValue) ? monthNames[rawValue - 1] : GoString("%!Month(\(UInt(bitPattern: rawValue)))")
    }
  }

  /// Go's `time.Weekday`.
  public struct Weekday: GoDefinedInteger, Sendable, GoStringer {
    public static var goPackage: String { "time" }
    public var rawValue: Int

    @inlinable
    public init(_ rawValue: Int) { self.rawValue = rawValue }

    public func String() -> GoString {
      (0...6).contains(rawValue) ? dayNames[rawValue] : GoString("%!Weekday(\(UInt(bitPattern: rawValue)))")
    }
  }

  public static let January = Month(1)
  public static let February = Month(2)
  public static let March = Month(3)
  public static let April = Month(4)
  public static let May = Month(5)
  public static let June = Month(6)
  public static let July = Month(7)
  public static let August = Month(8)
  public static let September = Month(9)
  public static let October = Month(10)
  public static let November = Month(11)
  public static let December = Month(12)

  public static let Sunday = Weekday(0)
  public static let Monday = Weekday(1)
  public static let Tuesday = Weekday(2)
  public static let Wednesday = Weekday(3)
  public static let Thursday = Weekday(4)
  public static let Friday = Weekday(5)
  public static let Saturday = Weekday(6)

  /// The instant of a date and time of day; values out of their range carry over, as in Go.
  public static func Date(
    _ year: Int, _ month: Month, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int, _ nanosecond: Int,
    _ location: Location?
  ) -> Time {
    guard let location else { panic(GoString("time: missing Location in call to Date")) }
    let months = month.rawValue - 1
    let carried = months >= 0 ? months / 12 : (months - 11) / 12
    let days = daysBefore(year: year + carried, month: months - carried * 12) + day - 1
    let seconds = Int64(days) * 86400 + Int64(hour * 3600 + minute * 60 + second)
    // The offset is that of the instant, which is not known before the offset: twice is enough but at the change
    // itself.
    let guess = seconds - Int64(location.zone(at: seconds).offset)
    let offset = Int64(location.zone(at: guess).offset)
    return Time(seconds: seconds - offset, nanoseconds: Int64(nanosecond), zone: location.number)
  }

  /// Days from the first of January of the year 1 to the first of a month (from 0).
  static func daysBefore(year: Int, month: Int) -> Int {
    let past = year - 1
    let quotient = { (divisor: Int) in past >= 0 ? past / divisor : (past - divisor + 1) / divisor }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return past * 365 + quotient(4) - quotient(100) + quotient(400) + daysBeforeMonth[month]
      + (isLeap && month > 1 ? 1 : 0)
  }
}

private let daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
private let monthNames: [GoString] = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]
private let dayNames: [GoString] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

extension time.Time {
  /// Seconds since the year 1 began, by the clocks of its place.
  private var localSeconds: Int { Int(seconds) + (zone == 0 ? 0 : location.zone(at: seconds).offset) }
  private var day: Int { (localSeconds - (localSeconds < 0 ? 86399 : 0)) / 86400 }
  private var secondOfDay: Int { localSeconds - day * 86400 }

  /// The year, the month (from 0) and the day of the month (from 0).
  var date: (year: Int, month: Int, day: Int) {
    // 400 years have 146,097 days; the guess is at most one year off.
    let day = day
    var year = 1 + day * 400 / 146_097
    while time.daysBefore(year: year + 1, month: 0) <= day { year += 1 }
    while time.daysBefore(year: year, month: 0) > day { year -= 1 }
    var month = 11
    while time.daysBefore(year: year, month: month) > day { month -= 1 }
    return (year, month, day - time.daysBefore(year: year, month: month))
  }

  public func Year() -> Int { date.year }

  public func Month() -> time.Month { time.Month(date.month + 1) }

  public func Day() -> Int { date.day + 1 }

  public func Weekday() -> time.Weekday { time.Weekday(((day + 1) % 7 + 7) % 7) }

  public func Hour() -> Int { secondOfDay / 3600 }

  public func Minute() -> Int { secondOfDay / 60 % 60 }

  public func Second() -> Int { secondOfDay % 60 }

  public func Nanosecond() -> Int { Int(nanoseconds) }

  public func YearDay() -> Int { day - time.daysBefore(year: date.year, month: 0) + 1 }

  /// The year, month and day.
  public func Date() -> (year: Int, month: time.Month, day: Int) {
    let date = date
    return (date.year, time.Month(date.month + 1), date.day + 1)
  }

  /// The time of day.
  public func Clock() -> (hour: Int, min: Int, sec: Int) { (Hour(), Minute(), Second()) }

  /// The week of ISO 8601 and the year it belongs to.
  public func ISOWeek() -> (year: Int, week: Int) {
    // A week belongs to the year of its Thursday.
    let thursday = AddDate(0, 0, 3 - (Weekday().rawValue + 6) % 7)
    return (thursday.Year(), (thursday.YearDay() - 1) / 7 + 1)
  }

  /// The same time of day so many years, months and days later; days out of their month carry over.
  public func AddDate(_ years: Int, _ months: Int, _ days: Int) -> time.Time {
    let date = Date()
    return time.Date(
      date.year + years, time.Month(date.month.rawValue + months), date.day + days, Hour(), Minute(), Second(),
      Nanosecond(), location)
  }
}
