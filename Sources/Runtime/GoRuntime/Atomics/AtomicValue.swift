// AtomicValue: Go's atomic.Value, an `any` that changes as a whole.

extension atomic {
  /// Go's `atomic.Value`: values of one dynamic type, loaded and stored atomically.
  public final class Value: GoObject, @unchecked Sendable {
    public static var goPackage: String { "atomic" }
    let box = atomic.Pointer<GoAny>()

    public init() {}

    /// What was stored last; nil before.
    public func Load() -> GoAny {
      box.Load()?.pointee ?? .nil
    }

    /// Stores a value. Panics on nil, and on another type than before.
    public func Store(_ value: GoAny) {
      fatally { () throws(GoPanic) in try Store(checked: value) }
    }

    /// Stores a value and returns the one before. Panics as `Store` does.
    @discardableResult
    public func Swap(_ value: GoAny) -> GoAny {
      fatally { () throws(GoPanic) in try Swap(checked: value) }
    }

    /// Stores `new` if the value equals `old`; returns whether it did.
    @discardableResult
    public func CompareAndSwap(_ old: GoAny, _ new: GoAny) -> Swift.Bool {
      fatally { () throws(GoPanic) in try CompareAndSwap(checked: old, new) }
    }

    // MARK: Where the panic can be recovered

    /// `Store` that throws what it would panic with.
    public func Store(checked value: GoAny) throws(GoPanic) {
      _ = try exchange(value, operation: "store")
    }

    /// `Swap` that throws what it would panic with.
    @discardableResult
    public func Swap(checked value: GoAny) throws(GoPanic) -> GoAny {
      try exchange(value, operation: "swap")
    }

    /// `CompareAndSwap` that throws what it would panic with.
    @discardableResult
    public func CompareAndSwap(checked old: GoAny, _ new: GoAny) throws(GoPanic) -> Swift.Bool {
      if new.isNil { throw failure("compare and swap of nil value into Value") }
      if !old.isNil, old.type != new.type { throw failure("compare and swap of inconsistently typed values") }
      while true {
        let current = box.Load()
        let value = current?.pointee ?? .nil
        if current != nil, value.type != new.type {
          throw failure("compare and swap of inconsistently typed value into Value")
        }
        guard try equal(checked: value, old) else { return false }
        if box.CompareAndSwap(current, GoRuntime.Pointer(new)) { return true }
      }
    }

    private func exchange(_ value: GoAny, operation: String) throws(GoPanic) -> GoAny {
      if value.isNil { throw failure("\(operation) of nil value into Value") }
      let next = GoRuntime.Pointer(value)
      while true {
        let current = box.Load()
        if let current, current.pointee.type != value.type {
          throw failure("\(operation) of inconsistently typed value into Value")
        }
        if box.CompareAndSwap(current, next) { return current?.pointee ?? .nil }
      }
    }

    private func failure(_ text: String) -> GoPanic {
      GoPanic(GoString("sync/atomic: " + text))
    }
  }
}
