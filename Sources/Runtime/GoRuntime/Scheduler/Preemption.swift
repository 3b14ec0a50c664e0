// Preemption: what the monitor does about goroutines that run for long, block their thread, or never let go.

import CGoRuntime
import Synchronization

extension Scheduler {
  /// Called by the monitor every so often. A worker that was in the same turn the last time as well
  /// - and blocks in a system call, goes on without that goroutine;
  /// - else is asked to yield, which it does where Go code can spin: at atomic loads, failed compare-and-swaps, selects
  ///   with default, lengths of channels, attempts to lock;
  /// - and when it does not react, counts as stuck: one more worker may run as long as it is, and the operating system
  ///   shares the processors among them.
  func lookAtWorkers(now: Int) {
    var asked = false
    var stuck = 0
    for index in 0..<state.pointee.started.load(ordering: .acquiring) {
      let worker = state.pointee.workers[index]
      let record = worker.record
      let tick = record.pointee.tick.load(ordering: .relaxed)
      if record.pointee.lastSeenTick.exchange(tick, ordering: .relaxed) != tick
        || record.pointee.bell.load(ordering: .relaxed) != 0
      {
        record.pointee.turnSeen = now
        record.pointee.yieldRequested.store(false, ordering: .relaxed)
        continue
      }
      let age = now - record.pointee.turnSeen
      guard age >= Self.slice else { continue }
      let inSystemCall = record.pointee.systemCall.load(ordering: .acquiring)
      if inSystemCall != 0 {
        if worker.leaveSystemCall(of: inSystemCall) { goOnWithout(worker) }
        continue
      }
      record.pointee.yieldRequested.store(true, ordering: .relaxed)
      asked = true
      if age >= 2 * Self.slice { stuck += 1 }
    }
    go_preemption_request(asked ? 1 : 0)
    allowMore(stuck)
  }

  /// Called when a worker yields as asked: unless others have still to, nobody need look at more than one word any more.
  /// Should the monitor ask one just then, it asks again the next time.
  fileprivate func stopAsking() {
    let started = state.pointee.started.load(ordering: .acquiring)
    let workers = state.pointee.workers
    if !(0..<started).contains(where: { workers[$0].record.pointee.yieldRequested.load(ordering: .relaxed) }) {
      go_preemption_request(0)
    }
  }

  /// How long a goroutine may run before it is asked to yield.
  static var slice: Int { 10_000_000 }

  /// So many workers more than the limit may run.
  private func allowMore(_ stuck: Int) {
    let limit = state.pointee.limit.load(ordering: .acquiring)
    let allowed = min(limit + stuck, Self.maximumWorkers)
    guard allowed != state.pointee.allowed.load(ordering: .relaxed) else { return }
    if allow(allowed) < allowed, isWorkLeft() { wakeWorker() }
  }
}

/// What operations that a goroutine may spin on call first; nearly always one load.
@inlinable @inline(__always)
public func pollScheduler() {
  if go_preemption_requested() != 0 { yieldIfAsked() }
}

@inline(never)
@usableFromInline func yieldIfAsked() {
  // Nothing parks while it looks at what others may give back.
  guard go_epoch_own().pointee.pinned == 0 else { return }
  let goroutine = Goroutine.current
  guard goroutine.record.pointee.kind == .goroutine, let worker = goroutine.record.pointee.worker else { return }
  if SchedulingDecisions.seed != nil {
    if worker.record.pointee.decisions.yields() { goroutine.switchAway(.yield) }
  } else if worker.record.pointee.yieldRequested.exchange(false, ordering: .relaxed) {
    Scheduler.shared.stopAsking()
    goroutine.switchAway(.preempted)
  }
}
