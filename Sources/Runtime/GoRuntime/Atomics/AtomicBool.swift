// AtomicBool: Go's atomic.Bool.

import Synchronization

extension atomic {
  /// Go's `atomic.Bool`. Every operation is sequentially consistent.
  public final class Bool: GoObject, @unchecked Sendable {
    public static var goPackage: String { "atomic" }
    @usableFromInline let storage: Atomic<Swift.Bool>

    @inlinable
    public init() { storage = Atomic(false) }

    @inlinable
    public init(_ value: Swift.Bool) { storage = Atomic(value) }

    /// The value now.
    @inlinable
    public func Load() -> Swift.Bool {
      pollScheduler()
      return storage.load(ordering: .sequentiallyConsistent)
    }

    /// Puts a value in place of the old one.
    @inlinable
    public func Store(_ value: Swift.Bool) {
      storage.store(value, ordering: .sequentiallyConsistent)
    }

    /// Puts a value in place of the old one, which it returns.
    @inlinable
    @discardableResult
    public func Swap(_ value: Swift.Bool) -> Swift.Bool {
      storage.exchange(value, ordering: .sequentiallyConsistent)
    }

    /// Puts `new` in place of `old`, if that is the value; returns whether it was.
    @inlinable
    @discardableResult
    public func CompareAndSwap(_ old: Swift.Bool, _ new: Swift.Bool) -> Swift.Bool {
      let result = storage.compareExchange(expected: old, desired: new, ordering: .sequentiallyConsistent)
      if !result.exchanged { pollScheduler() }
      return result.exchanged
    }
  }
}
