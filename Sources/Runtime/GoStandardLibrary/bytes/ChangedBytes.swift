// Slices of bytes made from others: joined, replaced, repeated, in other case.

import GoRuntime

extension bytes {
  /// A copy with an array of its own.
  public static func Clone(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> { slices.Clone(content) }
  /// The content several times over.
  public static func Repeat(_ content: GoSlice<UInt8>, _ count: Int) -> GoSlice<UInt8> {
    if count < 0 { panic(GoString("bytes: negative Repeat count")) }
    if content.count.multipliedReportingOverflow(by: count).overflow {
      panic(GoString("bytes: Repeat output length overflow"))
    }
    return slices.Repeat(content, count)
  }
  /// The parts with a separator between them.
  public static func Join(_ parts: GoSlice<GoSlice<UInt8>>, _ separator: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.Join(GoSlice(parts.map { GoString($0) }), GoString(separator)))
  }
  /// With each code point replaced by what the function makes of it; negative drops it.
  public static func Map<E: Error>(
    _ change: ((Int32) throws(E) -> Int32)?, _ content: GoSlice<UInt8>
  ) throws(E) -> GoSlice<UInt8> { GoSlice<UInt8>(try strings.Map(change, GoString(content))) }
  /// In lower case.
  public static func ToLower(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.ToLower(GoString(content)))
  }
  /// In upper case.
  public static func ToUpper(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.ToUpper(GoString(content)))
  }
  /// In title case.
  public static func ToTitle(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.ToTitle(GoString(content)))
  }
  /// With the first letter of each word in title case.
  public static func Title(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.Title(GoString(content)))
  }
  /// With each run of bytes that are not UTF-8 replaced.
  public static func ToValidUTF8(_ content: GoSlice<UInt8>, _ replacement: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.ToValidUTF8(GoString(content), GoString(replacement)))
  }
  /// The code points.
  public static func Runes(_ content: GoSlice<UInt8>) -> GoSlice<Int32> { GoSlice<Int32>(GoString(content)) }
  /// With the first `count` occurrences replaced; all of them when it is negative.
  public static func Replace(
    _ content: GoSlice<UInt8>, _ old: GoSlice<UInt8>, _ new: GoSlice<UInt8>, _ count: Int
  ) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.Replace(GoString(content), GoString(old), GoString(new), count))
  }
  /// With all occurrences replaced.
  public static func ReplaceAll(
    _ content: GoSlice<UInt8>, _ old: GoSlice<UInt8>, _ new: GoSlice<UInt8>
  ) -> GoSlice<UInt8> { Replace(content, old, new, -1) }
}
