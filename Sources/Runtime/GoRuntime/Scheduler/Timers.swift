// Timers: who runs them. Workers do, between goroutines; the one that sleeps last keeps watch; the monitor helps out.

import CGoRuntime
import Synchronization

extension TimerEntry {
  /// Sets the timer for `deadline` and, unless `period` is 0, every `period` nanoseconds after. It must not be set.
  package func set(deadline: Int, period: Int = 0) {
    let scheduler = Scheduler.shared
    let worker = Goroutine.current.record.pointee.worker
    let queue = worker?.record.pointee.timers ?? scheduler.state.pointee.outsideTimers
    if queue.add(self, deadline: deadline, period: period), worker == nil { scheduler.watchTimers(deadline) }
  }

  /// Takes it out; false when it is not set (any more).
  package func unset() -> Bool {
    queue?.remove(self) ?? false
  }
}

extension Scheduler {
  /// Runs what is due of the worker's own timers, and wakes somebody to share the work.
  func runOwnTimers(of worker: Worker) {
    worker.record.pointee.timersOverdue.store(false, ordering: .relaxed)
    let outside = state.pointee.outsideTimers.run(on: worker)
    guard worker.record.pointee.timers.run(on: worker) || outside else { return }
    if worker.record.pointee.queue.count > 1 { wakeWorker() }
  }

  /// Runs what is due of everybody's timers.
  func runAllTimers(on worker: Worker) -> Bool {
    var ranAny = state.pointee.outsideTimers.run(on: worker)
    for index in 0..<state.pointee.started.load(ordering: .acquiring) {
      if state.pointee.workers[index].record.pointee.timers.run(on: worker) { ranAny = true }
    }
    return ranAny
  }

  /// The earliest deadline of all; `Int.max` when no timer is set.
  func earliestDeadline() -> Int {
    var earliest = state.pointee.outsideTimers.deadline.load(ordering: .sequentiallyConsistent)
    for index in 0..<state.pointee.started.load(ordering: .acquiring) {
      let timers = state.pointee.workers[index].record.pointee.timers
      earliest = min(earliest, timers.deadline.load(ordering: .sequentiallyConsistent))
    }
    return earliest
  }

  /// A thread that is no worker has set a timer before all others of its kind: unless somebody watches so early,
  /// somebody has to wake up and see it.
  func watchTimers(_ deadline: Int) {
    if state.pointee.idle.watches(before: deadline) { return }
    wakeWorker()
  }
}
