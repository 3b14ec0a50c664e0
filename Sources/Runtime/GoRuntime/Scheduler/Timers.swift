// Timers: who runs them. Workers do, between goroutines; the one that sleeps last keeps watch; the monitor helps out.

import CGoRuntime
import Synchronization

extension TimerEntry {
  /// Sets the timer for `deadline` and, unless `period` is 0, every `period` nanoseconds after. It must not be set.
  package borrowing func set(for target: any TimerTarget, deadline: Int, period: Int, number: Int) {
    let worker = Goroutine.current.record.pointee.worker
    let queue = worker?.record.pointee.timers ?? Scheduler.shared.state.pointee.outsideTimers
    let isFirst = queue.add(record, for: target, deadline: deadline, period: period, number: number)
    if isFirst, worker == nil { Scheduler.shared.watchTimers(deadline) }
  }

  /// Sets the timer anew if it is still set where this worker looks after it; else it changes nothing, and returns
  /// false.
  package borrowing func move(deadline: Int, period: Int, number: Int) -> Bool {
    guard let queue = record.pointee.queue, let worker = Goroutine.current.record.pointee.worker else { return false }
    return queue._withUnsafeGuaranteedRef { queue in
      worker.record.pointee.timers === queue
        && queue.move(record, deadline: deadline, period: period, number: number)
    }
  }

  /// Takes it out; false when it is not set (any more).
  @discardableResult
  package borrowing func unset() -> Bool {
    record.pointee.queue?._withUnsafeGuaranteedRef { $0.remove(record) } ?? false
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
