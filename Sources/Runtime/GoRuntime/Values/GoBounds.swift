/// The bounds of a slice expression. Unlike Swift's ranges they may be nonsense until somebody slices with them.
public struct GoBounds {
  @usableFromInline let lower: Int
  @usableFromInline let upper: Int

  @inlinable
  public init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }

  /// Traps as Go does when the bounds do not fit.
  @inlinable
  func check(_ limit: Int, _ what: StaticString = "capacity") {
    if _slowPath(UInt(bitPattern: upper) > UInt(bitPattern: limit) || UInt(bitPattern: lower) > UInt(bitPattern: upper))
    {
      goPanic(failure(limit, what)!)
    }
  }

  /// What is wrong with the bounds, in Go's words.
  @usableFromInline
  func failure(_ limit: Int, _ what: StaticString) -> RuntimeError? {
    if upper < 0 { return .bounds("slice bounds out of range [:\(upper)]") }
    if upper > limit { return .bounds("slice bounds out of range [:\(upper)] with \(what) \(limit)") }
    if lower < 0 { return .bounds("slice bounds out of range [\(lower):]") }
    if lower > upper { return .bounds("slice bounds out of range [\(lower):\(upper)]") }
    return nil
  }

  /// What is wrong with three bounds, in Go's words.
  static func failure(_ lower: Int, _ upper: Int, _ maximum: Int, capacity: Int) -> RuntimeError? {
    if maximum < 0 { return .bounds("slice bounds out of range [::\(maximum)]") }
    if maximum > capacity { return .bounds("slice bounds out of range [::\(maximum)] with capacity \(capacity)") }
    if upper < 0 { return .bounds("slice bounds out of range [:\(upper):]") }
    if upper > maximum { return .bounds("slice bounds out of range [:\(upper):\(maximum)]") }
    if lower < 0 { return .bounds("slice bounds out of range [\(lower)::]") }
    if lower > upper { return .bounds("slice bounds out of range [\(lower):\(upper):]") }
    return nil
  }
}

/// Bounds of a slice expression; ranges of Swift are preferred wherever they fit.
@_disfavoredOverload
@inlinable
public func ..< (lower: Int, upper: Int) -> GoBounds { GoBounds(lower, upper) }

@inlinable
func checkIndex(_ index: Int, _ count: Int) {
  if _slowPath(UInt(bitPattern: index) >= UInt(bitPattern: count)) { goPanic(.indexOutOfRange(index, length: count)) }
}

/// Compared with `nil` where a type has a nil value but is no optional.
public struct GoNil: ExpressibleByNilLiteral, Sendable {
  public init(nilLiteral: ()) {}
}
