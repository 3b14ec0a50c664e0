// Layouts: how a time is written, shown by how one moment would be: Mon Jan 2 15:04:05 2006 -0700 MST.

import GoRuntime

extension time {
  public static let Layout: GoString = "01/02 03:04:05PM '06 -0700"
  public static let ANSIC: GoString = "Mon Jan _2 15:04:05 2006"
  public static let UnixDate: GoString = "Mon Jan _2 15:04:05 MST 2006"
  public static let RubyDate: GoString = "Mon Jan 02 15:04:05 -0700 2006"
  public static let RFC822: GoString = "02 Jan 06 15:04 MST"
  public static let RFC822Z: GoString = "02 Jan 06 15:04 -0700"
  public static let RFC850: GoString = "Monday, 02-Jan-06 15:04:05 MST"
  public static let RFC1123: GoString = "Mon, 02 Jan 2006 15:04:05 MST"
  public static let RFC1123Z: GoString = "Mon, 02 Jan 2006 15:04:05 -0700"
  public static let RFC3339: GoString = "2006-01-02T15:04:05Z07:00"
  public static let RFC3339Nano: GoString = "2006-01-02T15:04:05.999999999Z07:00"
  public static let Kitchen: GoString = "3:04PM"
  public static let Stamp: GoString = "Jan _2 15:04:05"
  public static let StampMilli: GoString = "Jan _2 15:04:05.000"
  public static let StampMicro: GoString = "Jan _2 15:04:05.000000"
  public static let StampNano: GoString = "Jan _2 15:04:05.000000000"
  public static let DateTime: GoString = "2006-01-02 15:04:05"
  public static let DateOnly: GoString = "2006-01-02"
  public static let TimeOnly: GoString = "15:04:05"
}

/// What a part of a layout stands for.
enum LayoutField: Equatable {
  case year, shortYear
  case month(padded: Bool), monthName, shortMonthName
  case weekday, shortWeekday
  case day(pad: UInt8?), dayOfYear(pad: UInt8)
  case hour, hour12(padded: Bool), noon(capital: Bool)
  case minute(padded: Bool), second(padded: Bool)
  /// Digits of the second behind a point or comma; `trimmed` drops zeros at the end, and the point if nothing is left.
  case fraction(separator: UInt8, digits: Int, trimmed: Bool)
  case zoneName
  /// The offset from UTC; `zulu` writes `Z` for none. With minutes and seconds, with colons in between.
  case offset(zulu: Bool, minutes: Bool, seconds: Bool, colons: Bool)

  /// Spellings that stand for a field wherever they occur; of those that fit, the longest counts.
  private static let spellings: [(text: [UInt8], field: LayoutField)] = {
    var all: [(String, LayoutField)] = [
      ("January", .monthName), ("Jan", .shortMonthName), ("Monday", .weekday), ("Mon", .shortWeekday),
      ("MST", .zoneName), ("2006", .year), ("06", .shortYear), ("01", .month(padded: true)),
      ("1", .month(padded: false)),
      ("02", .day(pad: 0x30)), ("_2", .day(pad: 0x20)), ("2", .day(pad: nil)), ("002", .dayOfYear(pad: 0x30)),
      ("__2", .dayOfYear(pad: 0x20)), ("15", .hour), ("03", .hour12(padded: true)), ("3", .hour12(padded: false)),
      ("04", .minute(padded: true)), ("4", .minute(padded: false)), ("05", .second(padded: true)),
      ("5", .second(padded: false)), ("PM", .noon(capital: true)), ("pm", .noon(capital: false)),
    ]
    for (sign, zulu) in [("-", false), ("Z", true)] {
      all.append((sign + "07", .offset(zulu: zulu, minutes: false, seconds: false, colons: false)))
      all.append((sign + "0700", .offset(zulu: zulu, minutes: true, seconds: false, colons: false)))
      all.append((sign + "07:00", .offset(zulu: zulu, minutes: true, seconds: false, colons: true)))
      all.append((sign + "070000", .offset(zulu: zulu, minutes: true, seconds: true, colons: false)))
      all.append((sign + "07:00:00", .offset(zulu: zulu, minutes: true, seconds: true, colons: true)))
    }
    return all.map { (Array($0.0.utf8), $0.1) }.sorted { $0.text.count > $1.text.count }
  }()

  /// The field that a layout has at a place, and how many bytes it takes there.
  static func read(_ layout: ArraySlice<UInt8>) -> (field: LayoutField, count: Int)? {
    if let fraction = readFraction(layout) { return fraction }
    for (text, field) in spellings where layout.starts(with: text) {
      // "Janet" and "Money" are words of their own.
      if field == .shortMonthName || field == .shortWeekday, let next = layout.dropFirst(3).first,
        (0x61...0x7a).contains(next)
      {
        continue
      }
      // "_2006" is an underscore and a year.
      if text == [0x5f, 0x32], layout.dropFirst().starts(with: "2006".utf8) { return nil }
      return (field, text.count)
    }
    return nil
  }

  /// Zeros or nines behind a point or comma, and then no digit.
  private static func readFraction(_ layout: ArraySlice<UInt8>) -> (field: LayoutField, count: Int)? {
    guard let separator = layout.first, separator == 0x2e || separator == 0x2c,
      let digit = layout.dropFirst().first, digit == 0x30 || digit == 0x39
    else { return nil }
    let digits = layout.dropFirst().prefix { $0 == digit }
    if let next = layout[digits.endIndex...].first, (0x30...0x39).contains(next) { return nil }
    return (.fraction(separator: separator, digits: digits.count, trimmed: digit == 0x39), digits.count + 1)
  }
}
