// Shifts by counts that may be negative, at which Go panics.

/// `x << n`
@inlinable
public func goShiftLeft<T: FixedWidthInteger, Count: BinaryInteger>(_ value: T, _ count: Count) -> T {
  if count < 0 { goFailure("negative shift amount") }
  return value << count
}

/// `x >> n`
@inlinable
public func goShiftRight<T: FixedWidthInteger, Count: BinaryInteger>(_ value: T, _ count: Count) -> T {
  if count < 0 { goFailure("negative shift amount") }
  return value >> count
}

/// `x << n` of a defined type.
@inlinable
public func goShiftLeft<T: GoDefined, Count: BinaryInteger>(_ value: T, _ count: Count) -> T
where T.RawValue: FixedWidthInteger { T(goShiftLeft(value.rawValue, count)) }

/// `x >> n` of a defined type.
@inlinable
public func goShiftRight<T: GoDefined, Count: BinaryInteger>(_ value: T, _ count: Count) -> T
where T.RawValue: FixedWidthInteger { T(goShiftRight(value.rawValue, count)) }

/// `x << n` in generic code.
@inlinable @_disfavoredOverload
public func goShiftLeft<T: GoInteger, Count: BinaryInteger>(_ value: T, _ count: Count) -> T {
  T(goBits: goShiftLeft(value.goBits, count))
}

/// `x >> n` in generic code.
@inlinable @_disfavoredOverload
public func goShiftRight<T: GoInteger, Count: BinaryInteger>(_ value: T, _ count: Count) -> T {
  if count < 0 { goFailure("negative shift amount") }
  return value >> count
}

/// A shift count of generic code, as Swift's operators take it.
@inlinable
public func shiftCount<Count: GoInteger>(_ count: Count) -> Int {
  if count < Count.zero { goFailure("negative shift amount") }
  return Int(clamping: count.goBits)
}
