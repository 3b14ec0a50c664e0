// The throwing twins of operations that may panic, for functions whose panics somebody can see.

/// `a / b`
@inlinable
public func quotient<T: GoInteger>(_ a: T, _ b: T) throws(GoPanic) -> T {
  if b == 0 { throw GoPanic(RuntimeError.integerDivideByZero) }
  return a.goDivided(by: b)
}

/// `a / b` in generic code that may be given floating-point numbers.
@inlinable @_disfavoredOverload
public func quotient<T: GoNumber>(_ a: T, _ b: T) throws(GoPanic) -> T {
  if b == 0, !b.goWide.isFloat { throw GoPanic(RuntimeError.integerDivideByZero) }
  return a.goDivided(by: b)
}

/// `a % b`
@inlinable
public func remainder<T: GoInteger>(_ a: T, _ b: T) throws(GoPanic) -> T {
  if b == 0 { throw GoPanic(RuntimeError.integerDivideByZero) }
  return a.goRemainder(dividingBy: b)
}

extension Optional {
  /// `*p`, or a call or selection through it.
  @inlinable
  public func checked() throws(GoPanic) -> Wrapped {
    guard let self else { throw GoPanic(RuntimeError.nilDereference) }
    return self
  }
}

private func check(_ index: Int, _ count: Int) throws(GoPanic) {
  if UInt(bitPattern: index) >= UInt(bitPattern: count) {
    throw GoPanic(RuntimeError.indexOutOfRange(index, length: count))
  }
}

private func check(_ bounds: GoBounds, _ limit: Int, _ what: StaticString) throws(GoPanic) {
  if let failure = bounds.failure(limit, what) { throw GoPanic(failure) }
}

extension GoSlice {
  /// `s[i]`
  public subscript(checked index: Int) -> Element {
    get throws(GoPanic) {
      try check(index, count)
      return base.unsafelyUnwrapped[index]
    }
  }

  /// `s[i] = v`
  public func set(_ index: Int, _ value: Element) throws(GoPanic) {
    try check(index, count)
    base.unsafelyUnwrapped[index] = value
  }

  /// `s[lo:hi]`; an absent bound is nil.
  public func slice(checked lower: Int?, _ upper: Int?) throws(GoPanic) -> GoSlice {
    let bounds = GoBounds(lower ?? 0, upper ?? count)
    try check(bounds, capacity, "capacity")
    return window(bounds.lower, bounds.upper, capacity)
  }

  /// `s[lo:hi:max]`
  public func slice(checked lower: Int?, _ upper: Int, _ maximum: Int) throws(GoPanic) -> GoSlice {
    if let failure = GoBounds.failure(lower ?? 0, upper, maximum, capacity: capacity) { throw GoPanic(failure) }
    return window(lower ?? 0, upper, maximum)
  }

  /// `&s[i]`
  public func pointer(checked index: Int) throws(GoPanic) -> Pointer<Element> {
    try check(index, count)
    return pointer(at: index)
  }
}

extension GoArray {
  /// `[N]T(s)`
  public init(checked slice: GoSlice<Element>) throws(GoPanic) {
    if slice.count < count { throw GoPanic(Self.lengthFailure(slice.count)) }
    self.init(unchecked: slice)
  }

  /// `&a[i]`
  public func pointer(checked index: Int) throws(GoPanic) -> Pointer<Element> {
    try check(index, count)
    return pointer(at: index)
  }

  /// `a[i]`
  public subscript(checked index: Int) -> Element {
    get throws(GoPanic) { try all[checked: index] }
  }

  /// `a[i] = v`
  public func set(_ index: Int, _ value: Element) throws(GoPanic) { try all.set(index, value) }

  /// `a[lo:hi]`; an absent bound is nil.
  public func slice(checked lower: Int?, _ upper: Int?) throws(GoPanic) -> GoSlice<Element> {
    let bounds = GoBounds(lower ?? 0, upper ?? count)
    try check(bounds, count, "length")
    return all.window(bounds.lower, bounds.upper, count)
  }

  /// `a[lo:hi:max]`
  public func slice(checked lower: Int?, _ upper: Int, _ maximum: Int) throws(GoPanic) -> GoSlice<Element> {
    try all.slice(checked: lower, upper, maximum)
  }
}

extension GoText {
  /// `s[i]` in generic code.
  @_disfavoredOverload
  public subscript(checked index: Int) -> UInt8 {
    get throws(GoPanic) { try goString[checked: index] }
  }

  /// `s[lo:hi]` in generic code; an absent bound is nil.
  @_disfavoredOverload
  public func slice(checked lower: Int?, _ upper: Int?) throws(GoPanic) -> Self {
    Self(goString: try goString.slice(checked: lower, upper))
  }
}

extension GoString {
  /// `s[i]`
  public subscript(checked index: Int) -> UInt8 {
    get throws(GoPanic) {
      try check(index, count)
      return self[index]
    }
  }

  /// `s[lo:hi]`; an absent bound is nil.
  public func slice(checked lower: Int?, _ upper: Int?) throws(GoPanic) -> GoString {
    let bounds = GoBounds(lower ?? 0, upper ?? count)
    try check(bounds, count, "length")
    return part(bounds.lower, bounds.upper)
  }
}

extension GoAny {
  /// `x.(T)`
  public func checked<T: GoValue>(_: T.Type) throws(GoPanic) -> T {
    if let value = self.as(T.self) { return value }
    throw GoPanic(
      failedAssertion: conversionFailure(to: T.goType.name, isInterface: T.goType.kind == .interface, missing: ""))
  }

  /// `x.(I)` for an interface; `missing` names its method for the panic's text.
  public func checked<I>(_: I.Type, missing: StaticString = "") throws(GoPanic) -> I {
    if let value = self.as(I.self) { return value }
    let text = conversionFailure(to: GoTypeName.name(of: I.self), isInterface: true, missing: "\(missing)")
    throw GoPanic(failedAssertion: text)
  }
}

extension GoSlice {
  /// `make([]T, n)` that throws the panic of a length out of range.
  public init(checked count: Int) throws(GoPanic) {
    try self.init(checked: count, capacity: count)
  }

  /// `make([]T, n, c)` that throws the panic of a length or capacity out of range.
  public init(checked count: Int, capacity: Int) throws(GoPanic) {
    if count < 0 || count > 1 << 47 { throw GoPanic(RuntimeError("makeslice: len out of range")) }
    if capacity < count || capacity > 1 << 47 { throw GoPanic(RuntimeError("makeslice: cap out of range")) }
    self.init(count: count, capacity: capacity)
  }
}
