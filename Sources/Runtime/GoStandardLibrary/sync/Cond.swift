// Cond: waiting for a change that somebody announces.

import GoRuntime

extension sync {
  /// Go's `sync.Cond`.
  public final class Cond: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    /// Held while the condition is looked at or changed.
    public var L: (any Locker)?
    private let lock = ThreadLock()
    private var waiting = GoroutineList()

    public init() {}

    /// A condition guarded by a lock.
    public init(_ locker: (any Locker)?) {
      L = locker
    }

    /// Unlocks `L`, waits for a signal, and locks `L` again.
    public func Wait() {
      let goroutine = Goroutine.current
      lock.lock()
      waiting.append(goroutine)
      lock.unlock()
      L!.Unlock()
      goroutine.park(.condition)
      L!.Lock()
    }

    /// Wakes the one that has waited longest.
    public func Signal() {
      lock.lock()
      let next = waiting.removeFirst()
      lock.unlock()
      next?.ready()
    }

    /// Wakes all that wait.
    public func Broadcast() {
      lock.lock()
      var woken = waiting
      waiting = GoroutineList()
      lock.unlock()
      while let goroutine = woken.removeFirst() { goroutine.ready() }
    }
  }

  /// A condition guarded by a lock.
  public static func NewCond(_ locker: (any Locker)?) -> Cond? {
    Cond(locker)
  }
}
