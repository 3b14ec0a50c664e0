// min and max.

/// The lesser of the values; NaN when one is NaN. Of two zeros the one below zero is less.
@inlinable
public func min<T: GoOrdered>(_ a: T, _ b: T) -> T { b < a || b != b || b.goIsNegativeZero && a == b ? b : a }
/// The least of the values; NaN when one is NaN.
@inlinable
public func min<T: GoOrdered>(_ a: T, _ b: T, _ c: T, _ rest: T...) -> T {
  rest.reduce(min(min(a, b), c)) { min($0, $1) }
}
/// The greater of the values; NaN when one is NaN. Of two zeros the one below zero is less.
@inlinable
public func max<T: GoOrdered>(_ a: T, _ b: T) -> T { a < b || b != b || a.goIsNegativeZero && a == b ? b : a }
/// The greatest of the values; NaN when one is NaN.
@inlinable
public func max<T: GoOrdered>(_ a: T, _ b: T, _ c: T, _ rest: T...) -> T {
  rest.reduce(max(max(a, b), c)) { max($0, $1) }
}
/// The only value.
@inlinable
public func min<T: GoOrdered>(_ a: T) -> T { a }
/// The only value.
@inlinable
public func max<T: GoOrdered>(_ a: T) -> T { a }
