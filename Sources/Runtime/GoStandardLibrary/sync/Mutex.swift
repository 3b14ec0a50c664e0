// Mutex: mutual exclusion that parks the goroutine, not the thread.

import CGoRuntime
import GoRuntime
import Synchronization

extension sync {
  /// Go's `sync.Mutex`. The zero value is unlocked; any goroutine, and any thread, may unlock it.
  ///
  /// Fairness: a goroutine that comes while it is free takes it, before those that wait. One that has waited for a
  /// millisecond and found it taken again is handed it by the next that lets go (Go's starvation mode), and those that
  /// come meanwhile queue behind; so nobody waits for ever. In the words of Go's memory model, the nth `Unlock`
  /// synchronizes before the (n+1)th `Lock`, and a `TryLock` that succeeds counts as a `Lock`; one that fails promises
  /// nothing. Unlocking what is not locked ends the program.
  public final class Mutex: GoObject, Locker, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    /// How long somebody waits before it is handed the mutex, in nanoseconds.
    private static let patience = 1_000_000

    @usableFromInline let state = Atomic<UInt32>(MutexState.free)
    private let queueLock = ThreadLock()
    private var queue = GoroutineList()

    public init() {}

    /// Waits until the mutex is free, and takes it.
    @inlinable
    public func Lock() {
      let result = state.compareExchange(
        expected: MutexState.free, desired: MutexState.locked, ordering: .acquiring)
      if !result.exchanged { lockSlowly() }
    }

    /// Takes the mutex if it is free; returns whether it was.
    @inlinable
    public func TryLock() -> Bool {
      if takeIfFree() { return true }
      pollScheduler()
      return false
    }

    /// Lets go. Ends the program when the mutex is not locked.
    @inlinable
    public func Unlock() {
      let result = state.compareExchange(
        expected: MutexState.locked, desired: MutexState.free, ordering: .releasing)
      if !result.exchanged { unlockSlowly() }
    }

    @inlinable
    func takeIfFree() -> Bool {
      var seen = state.load(ordering: .relaxed)
      while let taken = MutexState(seen).taken {
        let result = state.weakCompareExchange(expected: seen, desired: taken.bits, ordering: .acquiring)
        if result.exchanged { return true }
        seen = result.original
      }
      return false
    }

    @inline(never)
    @usableFromInline func lockSlowly() {
      if Goroutine.othersMayRun {
        // Whoever holds it is often about to let go on another processor.
        for _ in 0..<4 {
          if takeIfFree() { return }
          for _ in 0..<30 { go_thread_pause() }
        }
      }
      let goroutine = Goroutine.current
      let start = Clock.monotonic()
      goroutine.handedOver = false
      goroutine.isImpatient = false
      var isFirstTime = true
      while true {
        queueLock.lock()
        // From here on whoever lets go looks at the queue.
        state.bitwiseOr(MutexState.hasWaiters, ordering: .acquiring)
        if takeIfFree() {
          if queue.isEmpty { state.bitwiseAnd(~MutexState.hasWaiters, ordering: .relaxed) }
          queueLock.unlock()
          return
        }
        if isFirstTime { queue.append(goroutine) } else { queue.prepend(goroutine) }
        isFirstTime = false
        queueLock.unlock()
        goroutine.park(.mutexLock)
        if goroutine.handedOver || takeIfFree() { return }
        goroutine.isImpatient = Clock.monotonic() - start > Mutex.patience
      }
    }

    @inline(never)
    @usableFromInline func unlockSlowly() {
      if !MutexState(state.load(ordering: .relaxed)).isLocked { goFatal("sync: unlock of unlocked mutex") }
      queueLock.lock()
      guard let next = queue.removeFirst() else {
        state.store(MutexState.free, ordering: .releasing)
        queueLock.unlock()
        return
      }
      let handsOver = next.isImpatient
      next.handedOver = handsOver
      let released = MutexState.released(othersWait: !queue.isEmpty, handingOver: handsOver)
      state.store(released.bits, ordering: .releasing)
      queueLock.unlock()
      next.ready()
    }
  }
}
