// AtomicInt64: Go's atomic.Int64, one word that all goroutines see change in one order.

import Synchronization

extension atomic {
  /// Go's `atomic.Int64`. Every operation is sequentially consistent. Copying a Go atomic is a mistake `go vet` finds; here
  /// it is an object.
  public final class Int64: GoObject, @unchecked Sendable {
    public static var goPackage: String { "atomic" }
    @usableFromInline let storage: Atomic<Swift.Int64>

    @inlinable
    public init() { storage = Atomic(0) }

    @inlinable
    public init(_ value: Swift.Int64) { storage = Atomic(value) }

    /// The value now.
    @inlinable
    public func Load() -> Swift.Int64 {
      pollScheduler()
      return storage.load(ordering: .sequentiallyConsistent)
    }

    /// Puts a value in place of the old one.
    @inlinable
    public func Store(_ value: Swift.Int64) {
      storage.store(value, ordering: .sequentiallyConsistent)
    }

    /// Puts a value in place of the old one, which it returns.
    @inlinable
    @discardableResult
    public func Swap(_ value: Swift.Int64) -> Swift.Int64 {
      storage.exchange(value, ordering: .sequentiallyConsistent)
    }

    /// Puts `new` in place of `old`, if that is the value; returns whether it was.
    @inlinable
    @discardableResult
    public func CompareAndSwap(_ old: Swift.Int64, _ new: Swift.Int64) -> Swift.Bool {
      let result = storage.compareExchange(expected: old, desired: new, ordering: .sequentiallyConsistent)
      if !result.exchanged { pollScheduler() }
      return result.exchanged
    }

    /// Adds, wrapping around, and returns the new value.
    @inlinable
    @discardableResult
    public func Add(_ delta: Swift.Int64) -> Swift.Int64 {
      storage.wrappingAdd(delta, ordering: .sequentiallyConsistent).newValue
    }

    /// Keeps the bits of the mask and returns the old value.
    @inlinable
    @discardableResult
    public func And(_ mask: Swift.Int64) -> Swift.Int64 {
      storage.bitwiseAnd(mask, ordering: .sequentiallyConsistent).oldValue
    }

    /// Sets the bits of the mask and returns the old value.
    @inlinable
    @discardableResult
    public func Or(_ mask: Swift.Int64) -> Swift.Int64 {
      storage.bitwiseOr(mask, ordering: .sequentiallyConsistent).oldValue
    }
  }
}
