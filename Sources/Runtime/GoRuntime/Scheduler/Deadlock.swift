// Deadlock: when every worker sleeps, no timer is set and nobody outside can help, the program says so and ends.

import CGoRuntime
import Synchronization

extension Scheduler {
  /// Called by a worker that has announced its sleep and found nothing to do.
  func checkForDeadlock() {
    guard state.pointee.hasMain.load(ordering: .acquiring) else { return }
    state.pointee.idle.lock.lock()
    // Whoever may still bring work first brings it, then says that he is gone: so the queue is looked at last.
    let nobodyIsOutside =
      state.pointee.foreignThreads.load(ordering: .sequentiallyConsistent) == 0
      && state.pointee.blocked.load(ordering: .sequentiallyConsistent) == 0
    let asleep = state.pointee.sleeping.load(ordering: .sequentiallyConsistent)
    let isDeadlock =
      nobodyIsOutside
      && asleep == state.pointee.started.load(ordering: .relaxed)
      && state.pointee.global.isEmpty
      && earliestDeadline() == .max
    guard isDeadlock else {
      state.pointee.idle.lock.unlock()
      return
    }
    // The lock stays taken: the process ends here.
    let isWithoutMain = state.pointee.mainExited.load(ordering: .acquiring)
    GoroutineDump.deadlock(
      isWithoutMain
        ? "no goroutines (main called runtime.Goexit) - deadlock!" : "all goroutines are asleep - deadlock!")
  }
}
