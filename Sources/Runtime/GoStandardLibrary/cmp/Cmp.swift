// Package cmp: ordered types.

import GoRuntime

/// Go's package cmp.
public enum cmp {
  /// The types whose values are ordered.
  public typealias Ordered = GoOrdered

  /// Whether one value comes before another. NaN comes before every other number.
  public static func Less<T: GoOrdered>(_ x: T, _ y: T) -> Bool { x != x && y == y || x < y }

  /// -1, 0 or 1. NaN comes before every other number and equals itself.
  public static func Compare<T: GoOrdered>(_ x: T, _ y: T) -> Int {
    if x < y { return -1 }
    if y < x { return 1 }
    if x == y { return 0 }
    return x == x ? 1 : y == y ? -1 : 0
  }

  /// The first value that is not zero.
  public static func Or<T: GoComparable>(_ values: T...) -> T { values.first { !areEqual($0, T.zero) } ?? T.zero }

  /// The first value that is not zero.
  public static func Or<T: GoComparable>(contentsOf values: GoSlice<T>) -> T {
    values.first { !areEqual($0, T.zero) } ?? T.zero
  }
}
