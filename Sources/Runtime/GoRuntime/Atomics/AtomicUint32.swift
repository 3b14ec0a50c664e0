// AtomicUint32: Go's atomic.Uint32, one word that all goroutines see change in one order.

import Synchronization

extension atomic {
  /// Go's `atomic.Uint32`. Every operation is sequentially consistent. Copying a Go atomic is a mistake `go vet` finds; here
  /// it is an object.
  public final class Uint32: GoObject, @unchecked Sendable {
    public static var goPackage: String { "atomic" }
    @usableFromInline let storage: Atomic<Swift.UInt32>

    @inlinable
    public init() { storage = Atomic(0) }

    @inlinable
    public init(_ value: Swift.UInt32) { storage = Atomic(value) }

    /// The value now.
    @inlinable
    public func Load() -> Swift.UInt32 {
      pollScheduler()
      return storage.load(ordering: .sequentiallyConsistent)
    }

    /// Puts a value in place of the old one.
    @inlinable
    public func Store(_ value: Swift.UInt32) {
      storage.store(value, ordering: .sequentiallyConsistent)
    }

    /// Puts a value in place of the old one, which it returns.
    @inlinable
    @discardableResult
    public func Swap(_ value: Swift.UInt32) -> Swift.UInt32 {
      storage.exchange(value, ordering: .sequentiallyConsistent)
    }

    /// Puts `new` in place of `old`, if that is the value; returns whether it was.
    @inlinable
    @discardableResult
    public func CompareAndSwap(_ old: Swift.UInt32, _ new: Swift.UInt32) -> Swift.Bool {
      let result = storage.compareExchange(expected: old, desired: new, ordering: .sequentiallyConsistent)
      if !result.exchanged { pollScheduler() }
      return result.exchanged
    }

    /// Adds, wrapping around, and returns the new value.
    @inlinable
    @discardableResult
    public func Add(_ delta: Swift.UInt32) -> Swift.UInt32 {
      storage.wrappingAdd(delta, ordering: .sequentiallyConsistent).newValue
    }

    /// Keeps the bits of the mask and returns the old value.
    @inlinable
    @discardableResult
    public func And(_ mask: Swift.UInt32) -> Swift.UInt32 {
      storage.bitwiseAnd(mask, ordering: .sequentiallyConsistent).oldValue
    }

    /// Sets the bits of the mask and returns the old value.
    @inlinable
    @discardableResult
    public func Or(_ mask: Swift.UInt32) -> Swift.UInt32 {
      storage.bitwiseOr(mask, ordering: .sequentiallyConsistent).oldValue
    }
  }
}
