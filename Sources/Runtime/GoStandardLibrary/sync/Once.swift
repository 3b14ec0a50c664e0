// Once: something happens exactly once, and everybody who asks waits for it.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.Once`: something that is done once. The zero value has not been done.
  ///
  /// In the words of Go's memory model, the return of the function synchronizes before the return of any call of `Do`.
  /// A function that calls `Do` of the same `Once` waits for itself for ever.
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

    /// `Do` of a variable that holds a function, or nil.
    @inlinable
    public func Do<Failure: Error>(_ function: (() throws(Failure) -> Void)?) throws(Failure) {
      try Do { () throws(Failure) in try function!() }
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
}
