// AtomicValue: Go's atomic.Value, an `any` that changes as a whole.

extension atomic {
  /// Go's `atomic.Value`: values of one dynamic type, loaded and stored atomically.
  public final class Value: GoObject, @unchecked Sendable {
    public static var goPackage: String { "atomic" }
    private let box = atomic.Pointer<GoAny>()

    public init() {}

    /// What was stored last; nil before.
    public func Load() -> GoAny {
      box.Load()?.pointee ?? .nil
    }

    /// Stores a value. Panics on nil, and on another type than before.
    public func Store(_ value: GoAny) {
      _ = exchange(value, operation: "store")
    }

    /// Stores a value and returns the one before. Panics as `Store` does.
    @discardableResult
    public func Swap(_ value: GoAny) -> GoAny {
      exchange(value, operation: "swap")
    }

    /// Stores `new` if the value equals `old`; returns whether it did.
    @discardableResult
    public func CompareAndSwap(_ old: GoAny, _ new: GoAny) -> Swift.Bool {
      if new.isNil { fail("compare and swap of nil value into Value") }
      if !old.isNil, old.type != new.type { fail("compare and swap of inconsistently typed values") }
      while true {
        let current = box.Load()
        let value = current?.pointee ?? .nil
        if current != nil, value.type != new.type {
          fail("compare and swap of inconsistently typed value into Value")
        }
        guard value == old else { return false }
        if box.CompareAndSwap(current, GoRuntime.Pointer(new)) { return true }
      }
    }

    private func exchange(_ value: GoAny, operation: String) -> GoAny {
      if value.isNil { fail("\(operation) of nil value into Value") }
      let next = GoRuntime.Pointer(value)
      while true {
        let current = box.Load()
        if let current, current.pointee.type != value.type {
          fail("\(operation) of inconsistently typed value into Value")
        }
        if box.CompareAndSwap(current, next) { return current?.pointee ?? .nil }
      }
    }

    private func fail(_ text: String) -> Never {
      panic(GoString("sync/atomic: " + text))
    }
  }
}
