// Semaphore: what RWMutex waits on.

import GoRuntime

/// A counter that goroutines take from, waiting while it is zero. First come, first served.
final class Semaphore: @unchecked Sendable {
  private let lock = ThreadLock()
  private var count = 0
  private var waiting = GoroutineList()

  /// Takes one, waiting for it if need be.
  func acquire(_ reason: WaitReason) {
    let goroutine = Goroutine.current
    lock.lock()
    if count > 0 {
      count -= 1
      lock.unlock()
      return
    }
    waiting.append(goroutine)
    lock.unlock()
    goroutine.park(reason)
  }

  /// Gives one, to the first that waits.
  func release() {
    lock.lock()
    let next = waiting.removeFirst()
    if next == nil { count += 1 }
    lock.unlock()
    next?.ready()
  }
}
