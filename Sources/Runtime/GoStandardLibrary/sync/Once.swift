// Once: something happens exactly once, and everybody who asks waits for it.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.Once`.
  public final class Once: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    @usableFromInline let done = Atomic<Bool>(false)
    private let mutex = Mutex()

    public init() {}

    /// Calls the function, if this is the first call. Returns when the first call has. A panic counts as a return.
    @inlinable
    public func Do<Failure: Error>(_ function: () throws(Failure) -> Void) throws(Failure) {
      if done.load(ordering: .acquiring) { return }
      try doSlowly(function)
    }

    @inline(never)
    @usableFromInline func doSlowly<Failure: Error>(_ function: () throws(Failure) -> Void) throws(Failure) {
      mutex.Lock()
      defer { mutex.Unlock() }
      if done.load(ordering: .relaxed) { return }
      defer { done.store(true, ordering: .releasing) }
      try function()
    }
  }

  /// A function that calls `function` the first time only.
  public static func OnceFunc(_ function: (() -> Void)?) -> (() -> Void)? {
    let once = Once()
    nonisolated(unsafe) var function = function
    return {
      once.Do {
        function!()
        function = nil
      }
    }
  }

  /// A function that returns what `function` returned the first time.
  public static func OnceValue<Value>(_ function: (() -> Value)?) -> (() -> Value)? {
    let once = Once()
    nonisolated(unsafe) var function = function
    nonisolated(unsafe) var value: Value?
    return {
      once.Do {
        value = function!()
        function = nil
      }
      return value!
    }
  }

  /// A function that returns both values that `function` returned the first time.
  public static func OnceValues<First, Second>(
    _ function: (() -> (First, Second))?
  ) -> (() -> (First, Second))? {
    OnceValue(function)
  }
}
