// AtomicFunctions for Uint32: Go's functions on a variable that something else points at.

import Synchronization

extension atomic {
  /// The value now.
  public static func LoadUint32(_ pointer: GoRuntime.Pointer<Swift.UInt32>?) -> Swift.UInt32 {
    pollScheduler()
    return variable(pointer).pointee.load(ordering: .sequentiallyConsistent)
  }

  /// Puts a value in place of the old one.
  public static func StoreUint32(_ pointer: GoRuntime.Pointer<Swift.UInt32>?, _ value: Swift.UInt32) {
    variable(pointer).pointee.store(value, ordering: .sequentiallyConsistent)
  }

  /// Puts a value in place of the old one, which it returns.
  @discardableResult
  public static func SwapUint32(_ pointer: GoRuntime.Pointer<Swift.UInt32>?, _ value: Swift.UInt32) -> Swift.UInt32 {
    variable(pointer).pointee.exchange(value, ordering: .sequentiallyConsistent)
  }

  /// Puts `new` in place of `old`, if that is the value; returns whether it was.
  @discardableResult
  public static func CompareAndSwapUint32(
    _ pointer: GoRuntime.Pointer<Swift.UInt32>?, _ old: Swift.UInt32, _ new: Swift.UInt32
  ) -> Swift.Bool {
    let result = variable(pointer).pointee.compareExchange(
      expected: old, desired: new, ordering: .sequentiallyConsistent)
    if !result.exchanged { pollScheduler() }
    return result.exchanged
  }

  /// Adds, wrapping around, and returns the new value.
  @discardableResult
  public static func AddUint32(_ pointer: GoRuntime.Pointer<Swift.UInt32>?, _ delta: Swift.UInt32) -> Swift.UInt32 {
    variable(pointer).pointee.wrappingAdd(delta, ordering: .sequentiallyConsistent).newValue
  }

  /// Keeps the bits of the mask and returns the old value.
  @discardableResult
  public static func AndUint32(_ pointer: GoRuntime.Pointer<Swift.UInt32>?, _ mask: Swift.UInt32) -> Swift.UInt32 {
    variable(pointer).pointee.bitwiseAnd(mask, ordering: .sequentiallyConsistent).oldValue
  }

  /// Sets the bits of the mask and returns the old value.
  @discardableResult
  public static func OrUint32(_ pointer: GoRuntime.Pointer<Swift.UInt32>?, _ mask: Swift.UInt32) -> Swift.UInt32 {
    variable(pointer).pointee.bitwiseOr(mask, ordering: .sequentiallyConsistent).oldValue
  }
}
