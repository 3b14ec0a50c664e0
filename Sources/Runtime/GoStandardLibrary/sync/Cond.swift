// Cond: waiting for a change that somebody announces.

import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.Cond`. Once it is used, a copy of it panics when it is used.
  public final class Cond: GoObject, GoCopied, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    /// Held while the condition is looked at or changed.
    public var L: (any Locker)?
    private let lock = ThreadLock()
    private var waiting = GoroutineList()
    /// The address of the condition that was used first, 0 before: a copy has that of another. (Go's `copyChecker`.)
    private let user = Atomic<UInt>(0)

    public init() {}

    /// A condition guarded by a lock.
    public init(L locker: (any Locker)?) {
      L = locker
    }

    /// Unlocks `L`, waits for a signal, and locks `L` again.
    public func Wait() {
      fatally { () throws(GoPanic) in try Wait(checked: ()) }
    }

    /// `Wait` that throws what it would panic with.
    @inline(never)
    public func Wait(checked: ()) throws(GoPanic) {
      try checkCopy()
      let locker = try L.checked()
      let goroutine = Goroutine.current
      lock.lock()
      waiting.append(goroutine)
      lock.unlock()
      locker.Unlock()
      goroutine.park(.condition)
      try L.checked().Lock()
    }

    /// Wakes the one that has waited longest.
    public func Signal() {
      fatally { () throws(GoPanic) in try Signal(checked: ()) }
    }

    /// `Signal` that throws what it would panic with.
    @inline(never)
    public func Signal(checked: ()) throws(GoPanic) {
      try checkCopy()
      lock.lock()
      let next = waiting.removeFirst()
      lock.unlock()
      next?.ready()
    }

    /// Wakes all that wait.
    public func Broadcast() {
      fatally { () throws(GoPanic) in try Broadcast(checked: ()) }
    }

    /// `Broadcast` that throws what it would panic with.
    @inline(never)
    public func Broadcast(checked: ()) throws(GoPanic) {
      try checkCopy()
      lock.lock()
      var woken = waiting
      waiting = GoroutineList()
      lock.unlock()
      while let goroutine = woken.removeFirst() { goroutine.ready() }
    }

    private func checkCopy() throws(GoPanic) {
      let own = UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())
      if user.load(ordering: .relaxed) == own { return }
      let result = user.compareExchange(expected: 0, desired: own, ordering: .relaxed)
      if !result.exchanged, result.original != own { throw GoPanic(GoString("sync.Cond is copied")) }
    }

    /// Becomes as another is: with its lock, and known as its copy when that was used. Nobody may use either meanwhile.
    public func assign(_ other: Cond) {
      L = other.L
      user.store(other.user.load(ordering: .relaxed), ordering: .relaxed)
    }

    /// A condition that may be used only if this one was not yet.
    public func copy() -> Cond {
      let copy = Cond()
      copy.assign(self)
      return copy
    }
  }

  /// A condition guarded by a lock.
  public static func NewCond(_ locker: (any Locker)?) -> Cond? {
    Cond(L: locker)
  }
}
