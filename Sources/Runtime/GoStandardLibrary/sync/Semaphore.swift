// Semaphore: what RWMutex and WaitGroup wait on.

import CGoRuntime
import GoRuntime
import Synchronization

/// A counter that goroutines take from, waiting while it is zero. First come, first served among those that wait.
final class Semaphore: @unchecked Sendable {
  private let lock = ThreadLock()
  private let count = Atomic<Int>(0)
  private var waiting = GoroutineList()

  /// Takes one, waiting for it if need be. Whoever holds what is waited for is often about to let go on another
  /// processor, so `spins` looks come first.
  func acquire(_ reason: WaitReason, spins: Int = 0) {
    if takeIfAny() { return }
    if spins > 0, Goroutine.othersMayRun {
      for _ in 0..<spins {
        for _ in 0..<30 { go_thread_pause() }
        if takeIfAny() { return }
      }
    }
    let goroutine = Goroutine.current
    lock.lock()
    if takeIfAny() {
      lock.unlock()
      return
    }
    waiting.append(goroutine)
    lock.unlock()
    goroutine.park(reason)
  }

  /// Gives so many, to those that have waited longest.
  func release(_ number: Int = 1) {
    lock.lock()
    var woken = GoroutineList()
    for _ in 0..<number {
      if let next = waiting.removeFirst() {
        woken.append(next)
      } else {
        count.add(1, ordering: .releasing)
      }
    }
    lock.unlock()
    while let next = woken.removeFirst() { next.ready() }
  }

  private func takeIfAny() -> Bool {
    var seen = count.load(ordering: .relaxed)
    while seen > 0 {
      let taken = count.weakCompareExchange(expected: seen, desired: seen - 1, ordering: .acquiring)
      if taken.exchanged { return true }
      seen = taken.original
    }
    return false
  }
}
