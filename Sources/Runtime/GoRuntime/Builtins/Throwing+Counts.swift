// Counts that may be negative, of shifts and of channels, where the panic can be recovered.

/// A shift count that is not negative; else the panic of one that is.
@inlinable
public func shiftCount<Count: BinaryInteger>(checked count: Count) throws(GoPanic) -> Count {
  if count < 0 { throw GoPanic(.negativeShift) }
  return count
}

/// A shift count of generic code that is not negative; else the panic of one that is.
@inlinable @_disfavoredOverload
public func shiftCount<Count: GoInteger>(checked count: Count) throws(GoPanic) -> Int {
  if count < Count.zero { throw GoPanic(.negativeShift) }
  return Int(clamping: count.goBits)
}

extension Channel {
  /// `make(chan T, n)` that throws the panic of a size out of range.
  public init(checked capacity: Int) throws(GoPanic) {
    if capacity < 0 || capacity > 1 << 44 { throw GoPanic(.channelSize) }
    self.init(capacity: capacity)
  }
}
