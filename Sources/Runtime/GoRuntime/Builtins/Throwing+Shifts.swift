// Shifts by signed counts where the panic of a negative count can be recovered.

/// A shift count that is not negative; else the panic of one that is.
@inlinable
public func shiftCount<Count: BinaryInteger>(checked count: Count) throws(GoPanic) -> Count {
  if count < 0 { throw GoPanic(.negativeShift) }
  return count
}
