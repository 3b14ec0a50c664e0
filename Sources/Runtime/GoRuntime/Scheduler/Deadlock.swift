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
    flushStandardOutput()
    var text = "fatal error: all goroutines are asleep - deadlock!\n"
    if state.pointee.mainExited.load(ordering: .acquiring) {
      text = "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n"
    }
    for goroutine in sleepingGoroutines() {
      text += "\n" + goroutine.dumpLine
    }
    writeToStandardError(text)
    go_exit_now(2)
  }

  /// All goroutines that are parked, in the order they were started.
  func sleepingGoroutines() -> [Goroutine] {
    let found = state.pointee.pool.all.filter {
      $0.record.pointee.state.load(ordering: .acquiring) == ParkingState.parked.rawValue
    }
    return found.sorted { $0.record.pointee.identifier < $1.record.pointee.identifier }
  }
}

extension Goroutine {
  /// As Go heads each goroutine of a dump.
  var dumpLine: String {
    "goroutine \(record.pointee.identifier) [\(record.pointee.reason.rawValue)]:\n"
  }
}
