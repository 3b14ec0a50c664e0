// Mutex: mutual exclusion that parks the goroutine, not the thread.

import CGoRuntime
import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.Mutex`. The zero value is unlocked; any goroutine may unlock it.
  ///
  /// A goroutine that comes while it is free takes it, before those that wait; one that has waited for a millisecond is
  /// handed it by the next that lets go, so that nobody starves.
  public final class Mutex: GoObject, Locker, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    @usableFromInline static let locked: UInt32 = 1
    static let hasWaiters: UInt32 = 2
    private static let patience = 1_000_000

    /// `locked` belongs to whoever holds it; `hasWaiters` changes under `queueLock` only.
    @usableFromInline let state = Atomic<UInt32>(0)
    private let queueLock = ThreadLock()
    private var queue = GoroutineList()

    public init() {}

    /// Waits until the mutex is free, and takes it.
    @inlinable
    public func Lock() {
      if state.compareExchange(expected: 0, desired: Mutex.locked, ordering: .acquiring).exchanged { return }
      lockSlowly()
    }

    /// Takes the mutex if it is free; returns whether it was.
    @inlinable
    public func TryLock() -> Bool {
      let seen = state.load(ordering: .relaxed)
      guard seen & Mutex.locked == 0,
        state.compareExchange(expected: seen, desired: seen | Mutex.locked, ordering: .acquiring).exchanged
      else {
        pollScheduler()
        return false
      }
      return true
    }

    /// Lets go. Ends the program when the mutex is not locked.
    @inlinable
    public func Unlock() {
      if state.compareExchange(expected: Mutex.locked, desired: 0, ordering: .releasing).exchanged { return }
      unlockSlowly()
    }

    private func takeIfFree() -> Bool {
      var seen = state.load(ordering: .relaxed)
      while seen & Mutex.locked == 0 {
        let taken = state.weakCompareExchange(
          expected: seen, desired: seen | Mutex.locked, ordering: .acquiring)
        if taken.exchanged { return true }
        seen = taken.original
      }
      return false
    }

    @inline(never)
    @usableFromInline func lockSlowly() {
      // Whoever holds it is often about to let go on another processor.
      for _ in 0..<4 {
        if takeIfFree() { return }
        for _ in 0..<30 { go_thread_pause() }
      }
      let goroutine = Goroutine.current
      let start = go_thread_monotonic_nanoseconds()
      goroutine.handedOver = false
      goroutine.isImpatient = false
      var isFirstTime = true
      while true {
        queueLock.lock()
        let seen = state.bitwiseOr(Mutex.hasWaiters, ordering: .acquiring).oldValue
        if seen & Mutex.locked == 0, takeIfFree() {
          if queue.isEmpty { state.bitwiseAnd(~Mutex.hasWaiters, ordering: .relaxed) }
          queueLock.unlock()
          return
        }
        // Might somebody have barged in after the bits were read, then it will see the waiter when it lets go.
        if isFirstTime { queue.append(goroutine) } else { queue.prepend(goroutine) }
        isFirstTime = false
        queueLock.unlock()
        goroutine.park(.mutexLock)
        if goroutine.handedOver { return }
        if takeIfFree() { return }
        goroutine.isImpatient = go_thread_monotonic_nanoseconds() - start > Mutex.patience
      }
    }

    @inline(never)
    @usableFromInline func unlockSlowly() {
      if state.load(ordering: .relaxed) & Mutex.locked == 0 { goFatal("sync: unlock of unlocked mutex") }
      queueLock.lock()
      guard let next = queue.removeFirst() else {
        state.store(0, ordering: .releasing)
        queueLock.unlock()
        return
      }
      let rest = queue.isEmpty ? 0 : Mutex.hasWaiters
      if next.isImpatient {
        next.handedOver = true
        state.store(Mutex.locked | rest, ordering: .releasing)
      } else {
        state.store(rest, ordering: .releasing)
      }
      queueLock.unlock()
      next.ready()
    }
  }
}
