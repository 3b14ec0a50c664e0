// Semaphore: what RWMutex and WaitGroup wait on.

import GoRuntime
import Synchronization

/// A counter that goroutines take from, waiting while it is zero. First come, first served among those that wait.
final class Semaphore: @unchecked Sendable {
  private let lock = ThreadLock()
  private let count = Atomic<Int>(0)
  private var waiting = GoroutineList()

  /// Takes one, waiting for it if need be: at once, because a worker that looks again and again keeps others from
  /// running and the holder's memory busy.
  func acquire(_ reason: WaitReason) {
    if takeIfAny() { return }
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
