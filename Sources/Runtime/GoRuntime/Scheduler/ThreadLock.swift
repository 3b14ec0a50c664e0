// ThreadLock: the lock inside the runtime. It stops the thread, never parks a goroutine, and is held for a few lines.

import CGoRuntime
import Synchronization

/// A lock of one word. Spins, then lets other threads run; what it guards never parks, so its holder is soon done.
package struct ThreadLock: ~Copyable, @unchecked Sendable {
  private let taken = Atomic<Bool>(false)

  package init() {}

  @inline(__always)
  package borrowing func lock() {
    if taken.compareExchange(expected: false, desired: true, ordering: .acquiring).exchanged { return }
    lockSlowly()
  }

  @inline(__always)
  package borrowing func unlock() {
    taken.store(false, ordering: .releasing)
  }

  /// Waits twice as long each time it finds the lock taken. Two threads that want it again and again then take turns
  /// of many rounds each, instead of handing its cache line to and fro.
  @inline(never)
  private borrowing func lockSlowly() {
    var pauses = 16
    while true {
      for _ in 0..<pauses { go_thread_pause() }
      if !taken.load(ordering: .relaxed),
        taken.weakCompareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
      {
        return
      }
      if pauses < 256 { pauses *= 2 } else { go_thread_yield() }
    }
  }

  @inline(__always)
  package borrowing func locked<Result>(_ body: () -> Result) -> Result {
    lock()
    defer { unlock() }
    return body()
  }
}
