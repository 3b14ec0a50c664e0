// Integer division as Go defines it.

infix operator &/ : MultiplicationPrecedence
infix operator &% : MultiplicationPrecedence
infix operator &/= : AssignmentPrecedence
infix operator &%= : AssignmentPrecedence

extension FixedWidthInteger {
  /// Go's quotient: truncated; panics on zero; the least value by -1 wraps.
  @inlinable
  public static func &/ (a: Self, b: Self) -> Self {
    if b == 0 { goFailure("integer divide by zero") }
    return a.dividedReportingOverflow(by: b).partialValue
  }

  /// Go's remainder: panics on zero; the least value by -1 leaves 0.
  @inlinable
  public static func &% (a: Self, b: Self) -> Self {
    if b == 0 { goFailure("integer divide by zero") }
    return a.remainderReportingOverflow(dividingBy: b).partialValue
  }

  /// Divides in place.
  @inlinable public static func &/= (a: inout Self, b: Self) { a = a &/ b }

  /// Leaves the remainder in place.
  @inlinable public static func &%= (a: inout Self, b: Self) { a = a &% b }
}
