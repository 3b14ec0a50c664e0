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

  @inline(never)
  private borrowing func lockSlowly() {
    var spins = 0
    while true {
      if !taken.load(ordering: .relaxed),
        taken.weakCompareExchange(expected: false, desired: true, ordering: .acquiring).exchanged
      {
        return
      }
      spins += 1
      if spins < 100 { go_thread_pause() } else { go_thread_yield() }
    }
  }

  @inline(__always)
  package borrowing func locked<Result>(_ body: () -> Result) -> Result {
    lock()
    defer { unlock() }
    return body()
  }
}
