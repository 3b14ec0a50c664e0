// AtomicFunctions for Uintptr: Go's functions on a variable that something else points at.

import Synchronization

extension atomic {
  /// The value now.
  public static func LoadUintptr(_ pointer: GoRuntime.Pointer<Swift.UInt>?) -> Swift.UInt {
    pollScheduler()
    return variable(pointer).pointee.load(ordering: .sequentiallyConsistent)
  }

  /// Puts a value in place of the old one.
  public static func StoreUintptr(_ pointer: GoRuntime.Pointer<Swift.UInt>?, _ value: Swift.UInt) {
    variable(pointer).pointee.store(value, ordering: .sequentiallyConsistent)
  }

  /// Puts a value in place of the old one, which it returns.
  @discardableResult
  public static func SwapUintptr(_ pointer: GoRuntime.Pointer<Swift.UInt>?, _ value: Swift.UInt) -> Swift.UInt {
    variable(pointer).pointee.exchange(value, ordering: .sequentiallyConsistent)
  }

  /// Puts `new` in place of `old`, if that is the value; returns whether it was.
  @discardableResult
  public static func CompareAndSwapUintptr(
    _ pointer: GoRuntime.Pointer<Swift.UInt>?, _ old: Swift.UInt, _ new: Swift.UInt
  ) -> Swift.Bool {
    let result = variable(pointer).pointee.compareExchange(
      expected: old, desired: new, ordering: .sequentiallyConsistent)
    if !result.exchanged { pollScheduler() }
    return result.exchanged
  }

  /// Adds, wrapping around, and returns the new value.
  @discardableResult
  public static func AddUintptr(_ pointer: GoRuntime.Pointer<Swift.UInt>?, _ delta: Swift.UInt) -> Swift.UInt {
    variable(pointer).pointee.wrappingAdd(delta, ordering: .sequentiallyConsistent).newValue
  }

  /// Keeps the bits of the mask and returns the old value.
  @discardableResult
  public static func AndUintptr(_ pointer: GoRuntime.Pointer<Swift.UInt>?, _ mask: Swift.UInt) -> Swift.UInt {
    variable(pointer).pointee.bitwiseAnd(mask, ordering: .sequentiallyConsistent).oldValue
  }

  /// Sets the bits of the mask and returns the old value.
  @discardableResult
  public static func OrUintptr(_ pointer: GoRuntime.Pointer<Swift.UInt>?, _ mask: Swift.UInt) -> Swift.UInt {
    variable(pointer).pointee.bitwiseOr(mask, ordering: .sequentiallyConsistent).oldValue
  }
}
