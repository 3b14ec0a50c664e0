// Preemption: a goroutine that spins through the runtime (atomic loads, select with default) lets others run in time.

import CGoRuntime
import Synchronization

extension Scheduler {
  /// Whether some worker is not asleep.
  var isAnyoneRunning: Bool {
    state.pointee.idle.count < state.pointee.started.load(ordering: .sequentiallyConsistent)
  }

  /// Called by the monitor every slice: whoever is in the same turn as last time is asked to yield.
  /// Returns whether anyone runs.
  func askLongRunnersToYield() -> Bool {
    guard isAnyoneRunning else { return false }
    var asked = false
    for index in 0..<state.pointee.started.load(ordering: .acquiring) {
      let worker = state.pointee.workers[index].record
      let tick = worker.pointee.tick.load(ordering: .relaxed)
      if worker.pointee.lastSeenTick.exchange(tick, ordering: .relaxed) == tick,
        worker.pointee.bell.load(ordering: .relaxed) == 0
      {
        worker.pointee.yieldRequested.store(true, ordering: .relaxed)
        asked = true
      }
    }
    go_preemption_request(asked ? 1 : 0)
    return true
  }
}

/// What operations that a goroutine may spin on call first; nearly always one load.
@inlinable @inline(__always)
public func pollScheduler() {
  if go_preemption_requested() != 0 { yieldIfAsked() }
}

@inline(never)
@usableFromInline func yieldIfAsked() {
  let goroutine = Goroutine.current
  guard let worker = goroutine.record.pointee.worker,
    worker.record.pointee.yieldRequested.exchange(false, ordering: .relaxed)
  else { return }
  goroutine.switchAway(.preempted)
}
