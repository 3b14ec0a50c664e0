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

    /// Whether those who hold it wait in turn. Then nobody looks again and again for it, and one at a time is woken.
    /// Else as many are woken as it was let go of: the queue is soon empty, and letting go soon cheap again.
    private let isHeldLong: Bool

    public init() { isHeldLong = false }

    init(heldLong: Bool) { isHeldLong = heldLong }

    /// Waits until the mutex is free, and takes it.
    @inlinable
    public func Lock() {
      let result = state.compareExchange(
        expected: MutexState.free, desired: MutexState.locked, ordering: .acquiring)
      if !result.exchanged { lockSlowly() }
    }

    /// Takes the mutex if it is free; returns whether it was.
    @inlinable
    @discardableResult
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
    func takeIfFree() -> Bool { take(\.taken) }

    /// Takes the mutex if `taken` gives the state that it is in then; nil is for one that is not free.
    @inlinable @inline(__always)
    func take(_ taken: (MutexState) -> MutexState?) -> Bool {
      var seen = state.load(ordering: .relaxed)
      while let taken = taken(MutexState(seen)) {
        let result = state.weakCompareExchange(expected: seen, desired: taken.bits, ordering: .acquiring)
        if result.exchanged { return true }
        seen = result.original
      }
      return false
    }

    @inline(never)
    @usableFromInline func lockSlowly() {
      if isHeldLong {
        if takeIfFree() { return }
      } else if Goroutine.othersMayRun {
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
      var wasWoken = false
      while true {
        queueLock.lock()
        // From here on whoever lets go looks at the queue.
        state.bitwiseOr(MutexState.hasWaiters, ordering: .acquiring)
        if wasWoken { state.bitwiseAnd(~MutexState.hasWoken, ordering: .acquiring) }
        if takeIfFree() {
          if queue.isEmpty { state.bitwiseAnd(~MutexState.hasWaiters, ordering: .relaxed) }
          queueLock.unlock()
          return
        }
        if wasWoken { queue.prepend(goroutine) } else { queue.append(goroutine) }
        queueLock.unlock()
        goroutine.park(.mutexLock)
        if goroutine.handedOver || take(\.takenByWoken) { return }
        wasWoken = true
        goroutine.isImpatient = Clock.monotonic() - start > Mutex.patience
      }
    }

    @inline(never)
    @usableFromInline func unlockSlowly() {
      var seen = state.load(ordering: .relaxed)
      if !MutexState(seen).isLocked { goFatal("sync: unlock of unlocked mutex") }
      while MutexState(seen).hasWoken {
        let result = state.weakCompareExchange(
          expected: seen, desired: MutexState(seen).released.bits, ordering: .releasing)
        if result.exchanged { return }
        seen = result.original
      }
      queueLock.lock()
      guard let next = queue.removeFirst() else {
        state.store(MutexState.free, ordering: .releasing)
        queueLock.unlock()
        return
      }
      let handsOver = next.isImpatient
      next.handedOver = handsOver
      let released = MutexState.released(othersWait: !queue.isEmpty, handingOver: handsOver, announcing: isHeldLong)
      state.store(released.bits, ordering: .releasing)
      queueLock.unlock()
      next.ready()
    }
  }
}
