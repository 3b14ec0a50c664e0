// AtomicFunctions for Int64: Go's functions on a variable that something else points at.

import Synchronization

extension atomic {
  /// The value now.
  public static func LoadInt64(_ pointer: GoRuntime.Pointer<Swift.Int64>?) -> Swift.Int64 {
    pollScheduler()
    return variable(pointer).pointee.load(ordering: .sequentiallyConsistent)
  }

  /// Puts a value in place of the old one.
  public static func StoreInt64(_ pointer: GoRuntime.Pointer<Swift.Int64>?, _ value: Swift.Int64) {
    variable(pointer).pointee.store(value, ordering: .sequentiallyConsistent)
  }

  /// Puts a value in place of the old one, which it returns.
  @discardableResult
  public static func SwapInt64(_ pointer: GoRuntime.Pointer<Swift.Int64>?, _ value: Swift.Int64) -> Swift.Int64 {
    variable(pointer).pointee.exchange(value, ordering: .sequentiallyConsistent)
  }

  /// Puts `new` in place of `old`, if that is the value; returns whether it was.
  @discardableResult
  public static func CompareAndSwapInt64(
    _ pointer: GoRuntime.Pointer<Swift.Int64>?, _ old: Swift.Int64, _ new: Swift.Int64
  ) -> Swift.Bool {
    let result = variable(pointer).pointee.compareExchange(
      expected: old, desired: new, ordering: .sequentiallyConsistent)
    if !result.exchanged { pollScheduler() }
    return result.exchanged
  }

  /// Adds, wrapping around, and returns the new value.
  @discardableResult
  public static func AddInt64(_ pointer: GoRuntime.Pointer<Swift.Int64>?, _ delta: Swift.Int64) -> Swift.Int64 {
    variable(pointer).pointee.wrappingAdd(delta, ordering: .sequentiallyConsistent).newValue
  }

  /// Keeps the bits of the mask and returns the old value.
  @discardableResult
  public static func AndInt64(_ pointer: GoRuntime.Pointer<Swift.Int64>?, _ mask: Swift.Int64) -> Swift.Int64 {
    variable(pointer).pointee.bitwiseAnd(mask, ordering: .sequentiallyConsistent).oldValue
  }

  /// Sets the bits of the mask and returns the old value.
  @discardableResult
  public static func OrInt64(_ pointer: GoRuntime.Pointer<Swift.Int64>?, _ mask: Swift.Int64) -> Swift.Int64 {
    variable(pointer).pointee.bitwiseOr(mask, ordering: .sequentiallyConsistent).oldValue
  }
}
