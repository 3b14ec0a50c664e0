// Slice expressions: windows on windows.

extension GoSlice {
  /// A window within bounds that have been checked.
  @inlinable
  func window(_ lower: Int, _ upper: Int, _ maximum: Int) -> GoSlice {
    guard let base else { return self }
    if let storage, storage.header.initialized < storage.header.capacity {
      // Only a window that begins where this one does may leave spare elements to later appends.
      let offset = base - storage.elements
      let isPrefix = lower == 0 && maximum == capacity
      storage.initialize(upTo: isPrefix ? offset + upper : storage.header.capacity)
    }
    return GoSlice(storage: storage, base: base + lower, count: upper - lower, capacity: maximum - lower)
  }

  /// `s[lo:hi]`
  @inlinable
  public subscript(bounds: GoBounds) -> GoSlice {
    bounds.check(capacity)
    return window(bounds.lower, bounds.upper, capacity)
  }

  /// `s[lo:]`
  @inlinable
  public subscript(bounds: PartialRangeFrom<Int>) -> GoSlice {
    let bounds = GoBounds(bounds.lowerBound, count)
    bounds.check(capacity)
    return window(bounds.lower, bounds.upper, capacity)
  }

  /// `s[:hi]`
  @inlinable
  public subscript(bounds: PartialRangeUpTo<Int>) -> GoSlice {
    let bounds = GoBounds(0, bounds.upperBound)
    bounds.check(capacity)
    return window(bounds.lower, bounds.upper, capacity)
  }

  /// `s[:]`
  @inlinable public subscript(_: UnboundedRange) -> GoSlice { self }

  /// `s[lo:hi:max]`
  public func slice(_ lower: Int, _ upper: Int, _ maximum: Int) -> GoSlice {
    if let failure = GoBounds.failure(lower, upper, maximum, capacity: capacity) { goPanic(failure) }
    return window(lower, upper, maximum)
  }
}
