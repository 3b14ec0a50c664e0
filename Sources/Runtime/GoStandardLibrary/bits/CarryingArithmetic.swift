// Arithmetic on words with carry.

import GoRuntime

extension bits {
  /// The sum and the carry.
  public static func Add(_ x: UInt, _ y: UInt, _ carry: UInt) -> (sum: UInt, carryOut: UInt) {
    let (first, overflow) = x.addingReportingOverflow(y)
    let (sum, second) = first.addingReportingOverflow(carry)
    return (sum, overflow || second ? 1 : 0)
  }

  /// The difference and the borrow.
  public static func Sub(_ x: UInt, _ y: UInt, _ borrow: UInt) -> (diff: UInt, borrowOut: UInt) {
    let (first, overflow) = x.subtractingReportingOverflow(y)
    let (difference, second) = first.subtractingReportingOverflow(borrow)
    return (difference, overflow || second ? 1 : 0)
  }

  /// The whole product.
  public static func Mul(_ x: UInt, _ y: UInt) -> (hi: UInt, lo: UInt) {
    let (high, low) = x.multipliedFullWidth(by: y)
    return (high, low)
  }

  /// Quotient and remainder of two words by one; panics when the quotient does not fit.
  public static func Div(_ hi: UInt, _ lo: UInt, _ y: UInt) -> (quo: UInt, rem: UInt) {
    if y == 0 { goPanic(.integerDivideByZero) }
    if y <= hi { goPanic(RuntimeError("integer overflow")) }
    let (quotient, remainder) = y.dividingFullWidth((hi, lo))
    return (quotient, remainder)
  }

  /// The remainder of two words by one.
  public static func Rem(_ hi: UInt, _ lo: UInt, _ y: UInt) -> UInt {
    if y == 0 { goPanic(.integerDivideByZero) }
    return y.dividingFullWidth((hi % y, lo)).remainder
  }

  /// The sum and the carry.
  public static func Add32(_ x: UInt32, _ y: UInt32, _ carry: UInt32) -> (sum: UInt32, carryOut: UInt32) {
    let (first, overflow) = x.addingReportingOverflow(y)
    let (sum, second) = first.addingReportingOverflow(carry)
    return (sum, overflow || second ? 1 : 0)
  }

  /// The difference and the borrow.
  public static func Sub32(_ x: UInt32, _ y: UInt32, _ borrow: UInt32) -> (diff: UInt32, borrowOut: UInt32) {
    let (first, overflow) = x.subtractingReportingOverflow(y)
    let (difference, second) = first.subtractingReportingOverflow(borrow)
    return (difference, overflow || second ? 1 : 0)
  }

  /// The whole product.
  public static func Mul32(_ x: UInt32, _ y: UInt32) -> (hi: UInt32, lo: UInt32) {
    let (high, low) = x.multipliedFullWidth(by: y)
    return (high, low)
  }

  /// Quotient and remainder of two words by one; panics when the quotient does not fit.
  public static func Div32(_ hi: UInt32, _ lo: UInt32, _ y: UInt32) -> (quo: UInt32, rem: UInt32) {
    if y == 0 { goPanic(.integerDivideByZero) }
    if y <= hi { goPanic(RuntimeError("integer overflow")) }
    let (quotient, remainder) = y.dividingFullWidth((hi, lo))
    return (quotient, remainder)
  }

  /// The remainder of two words by one.
  public static func Rem32(_ hi: UInt32, _ lo: UInt32, _ y: UInt32) -> UInt32 {
    if y == 0 { goPanic(.integerDivideByZero) }
    return y.dividingFullWidth((hi % y, lo)).remainder
  }

  /// The sum and the carry.
  public static func Add64(_ x: UInt64, _ y: UInt64, _ carry: UInt64) -> (sum: UInt64, carryOut: UInt64) {
    let (first, overflow) = x.addingReportingOverflow(y)
    let (sum, second) = first.addingReportingOverflow(carry)
    return (sum, overflow || second ? 1 : 0)
  }

  /// The difference and the borrow.
  public static func Sub64(_ x: UInt64, _ y: UInt64, _ borrow: UInt64) -> (diff: UInt64, borrowOut: UInt64) {
    let (first, overflow) = x.subtractingReportingOverflow(y)
    let (difference, second) = first.subtractingReportingOverflow(borrow)
    return (difference, overflow || second ? 1 : 0)
  }

  /// The whole product.
  public static func Mul64(_ x: UInt64, _ y: UInt64) -> (hi: UInt64, lo: UInt64) {
    let (high, low) = x.multipliedFullWidth(by: y)
    return (high, low)
  }

  /// Quotient and remainder of two words by one; panics when the quotient does not fit.
  public static func Div64(_ hi: UInt64, _ lo: UInt64, _ y: UInt64) -> (quo: UInt64, rem: UInt64) {
    if y == 0 { goPanic(.integerDivideByZero) }
    if y <= hi { goPanic(RuntimeError("integer overflow")) }
    let (quotient, remainder) = y.dividingFullWidth((hi, lo))
    return (quotient, remainder)
  }

  /// The remainder of two words by one.
  public static func Rem64(_ hi: UInt64, _ lo: UInt64, _ y: UInt64) -> UInt64 {
    if y == 0 { goPanic(.integerDivideByZero) }
    return y.dividingFullWidth((hi % y, lo)).remainder
  }
}
