// WorkerThread: a thread that carries a worker from goroutine to goroutine, or waits for one to carry.

import CGoRuntime
import Synchronization

/// What a thread does for ever, on its own stack. It begins with the worker that `base` has.
func runWorkerThread(_ argument: UnsafeMutableRawPointer) {
  let base = Goroutine(record: argument.assumingMemoryBound(to: GoroutineRecord.self))
  go_context_adopt_thread(&base.record.pointee.context)
  go_thread_set_current(base.record)
  var carried = base.record.pointee.worker
  while true {
    // Once the thread waits for a worker, `base.worker` is written by whoever gives it one.
    guard let worker = carried else {
      carried = base.waitForWorker()
      continue
    }
    carried = nil
    if base.record.pointee.isLocked, worker.record.pointee.chosen != base.record.pointee.partner {
      base.leave(worker)
      continue
    }
    let next = worker.record.pointee.chosen.take() ?? Scheduler.shared.findWork(for: worker)
    if next.record.pointee.isLocked, next.record.pointee.partner != base {
      base.pass(worker, for: next)
      continue
    }
    worker.switchTo(next, from: base, .yield)
    carried = base.record.pointee.worker ?? base.adoptOrphan()
    if base.record.pointee.isOver { return base.end() }
  }
}

extension Goroutine {
  /// Sleeps until it is given a worker.
  fileprivate func waitForWorker() -> Worker {
    if !record.pointee.isLocked {
      prepareToWait()
      Scheduler.shared.state.pointee.idle.addSpare(self)
    }
    while record.pointee.state.load(ordering: .acquiring) != ParkingState.running.rawValue {
      let seen = record.pointee.state.load(ordering: .relaxed)
      if seen != ParkingState.running.rawValue { go_futex_wait(stateAddress, seen, -1) }
    }
    return record.pointee.worker!
  }

  /// The thread ends: the goroutine that was locked to it ended without unlocking it.
  fileprivate func end() {
    if let worker = record.pointee.worker { Scheduler.shared.release(worker) }
  }

  /// From now on a worker may be given.
  private func prepareToWait() {
    record.pointee.worker = nil
    record.pointee.state.store(ParkingState.parked.rawValue, ordering: .releasing)
  }

  /// Gives a worker to a thread that waits for one, or is about to.
  fileprivate func give(_ worker: Worker) {
    while !record.pointee.state.compareExchange(
      expected: ParkingState.parked.rawValue, desired: ParkingState.notified.rawValue,
      ordering: .acquiringAndReleasing
    ).exchanged { go_thread_yield() }
    worker.record.pointee.base = self
    record.pointee.worker = worker
    record.pointee.state.store(ParkingState.running.rawValue, ordering: .releasing)
    go_futex_wake(stateAddress, 1)
  }

  /// This thread belongs to a goroutine that does not run now, so others carry its worker on.
  fileprivate func leave(_ worker: Worker) {
    prepareToWait()
    Scheduler.shared.release(worker)
  }

  /// The worker goes to the thread of the goroutine that it is to run.
  fileprivate func pass(_ worker: Worker, for next: Goroutine) {
    record.pointee.worker = nil
    worker.record.pointee.chosen = next
    next.record.pointee.partner!.give(worker)
  }

  /// A goroutine that came back from a system call without its worker has come to this stack to wait for another. Returns
  /// one if it is found at once.
  fileprivate func adoptOrphan() -> Worker? {
    let orphan = record.pointee.next!
    record.pointee.next = nil
    defer { Scheduler.shared.state.pointee.blocked.subtract(1, ordering: .sequentiallyConsistent) }
    let scheduler = Scheduler.shared
    let limit = scheduler.state.pointee.allowed.load(ordering: .relaxed)
    if let worker = scheduler.state.pointee.idle.removeOneWithoutThread(below: limit) {
      worker.record.pointee.bell.store(0, ordering: .relaxed)
      worker.record.pointee.base = self
      worker.record.pointee.chosen = orphan
      record.pointee.worker = worker
      Monitor.shared.workersRun()
      return worker
    }
    if record.pointee.isLocked { prepareToWait() }
    scheduler.pushGlobally(orphan)
    scheduler.wakeWorker()
    return nil
  }
}

extension Scheduler {
  /// Finds a thread for a worker that has none.
  func attachThread(to worker: Worker) {
    worker.record.pointee.bell.store(0, ordering: .relaxed)
    if let spare = state.pointee.idle.removeSpare() {
      spare.give(worker)
      return
    }
    let base = Goroutine(kind: .base)
    base.record.pointee.worker = worker
    worker.record.pointee.base = base
    go_thread_start({ runWorkerThread($0) }, base.record)
  }

  /// A worker lost its thread: it finds another if there is anything to do, else it sleeps without one.
  func release(_ worker: Worker) {
    worker.record.pointee.base = nil
    let isChosen = worker.record.pointee.chosen != nil
    if isChosen || worker.hasWork || !state.pointee.global.isEmpty || earliestDeadline() <= Clock.monotonic() {
      attachThread(to: worker)
      return
    }
    worker.record.pointee.bell.store(1, ordering: .relaxed)
    _ = state.pointee.idle.add(worker, watchingUntil: .max)
    if isWorkLeft(), state.pointee.idle.remove(worker) {
      attachThread(to: worker)
    } else {
      Monitor.shared.timersChanged()
      checkForDeadlock()
    }
  }
}
