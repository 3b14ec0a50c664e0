// FormatInteger: integers and booleans as text.

import GoRuntime

extension strconv {
  /// An integer in decimal.
  public static func Itoa(_ number: Int) -> GoString { FormatInt(Int64(number), 10) }

  /// An integer in a base from 2 to 36.
  public static func FormatInt(_ number: Int64, _ base: Int) -> GoString {
    checkBase(base)
    return GoString(Swift.String(number, radix: base))
  }

  /// An unsigned integer in a base from 2 to 36.
  public static func FormatUint(_ number: UInt64, _ base: Int) -> GoString {
    checkBase(base)
    return GoString(Swift.String(number, radix: base))
  }

  /// `true` or `false`.
  public static func FormatBool(_ value: Bool) -> GoString { value ? "true" : "false" }

  /// Appends what `FormatInt` makes.
  public static func AppendInt(_ target: GoSlice<UInt8>, _ number: Int64, _ base: Int) -> GoSlice<UInt8> {
    append(target, contentsOf: FormatInt(number, base))
  }

  /// Appends what `FormatUint` makes.
  public static func AppendUint(_ target: GoSlice<UInt8>, _ number: UInt64, _ base: Int) -> GoSlice<UInt8> {
    append(target, contentsOf: FormatUint(number, base))
  }

  /// Appends `true` or `false`.
  public static func AppendBool(_ target: GoSlice<UInt8>, _ value: Bool) -> GoSlice<UInt8> {
    append(target, contentsOf: FormatBool(value))
  }

  private static func checkBase(_ base: Int) {
    if base < 2 || base > 36 { panic(GoString("strconv: illegal AppendInt/FormatInt base")) }
  }
}
