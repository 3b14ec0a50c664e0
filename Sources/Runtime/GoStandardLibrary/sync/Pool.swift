// Pool: values to use again.

import GoRuntime

extension sync {
  /// Go's `sync.Pool`. What is put in may be handed out again or not.
  public final class Pool: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    private static let limit = 1024
    /// Makes a value when there is none to use again.
    public var New: (() -> GoAny)?
    private let lock = ThreadLock()
    private var values: [GoAny] = []

    public init() {}

    /// A pool that makes its values by a function.
    public init(New: (() -> GoAny)?) {
      self.New = New
    }

    /// A value from the pool, or a new one, or nil.
    public func Get() -> GoAny {
      lock.lock()
      let value = values.popLast()
      lock.unlock()
      return value ?? New?() ?? .nil
    }

    /// Gives a value to the pool.
    public func Put(_ value: GoAny) {
      if value.isNil { return }
      lock.lock()
      if values.count < Self.limit { values.append(value) }
      lock.unlock()
    }
  }
}
