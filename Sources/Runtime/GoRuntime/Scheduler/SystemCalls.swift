// SystemCalls: a goroutine whose thread blocks lets its worker go on without it.

import CGoRuntime
import Synchronization

/// Runs an operation in which the calling thread may block: a system call, a lock of somebody else's library. Other
/// goroutines run on meanwhile, whatever the limit of `GOMAXPROCS`.
///
/// The operation must not use goroutines, channels, locks or timers of this runtime, and what it leaves in `errno` must
/// be read inside it. Say `willWait` when it is known to block: the worker then goes on at once; else only when the
/// operation has taken long. After the design of entersyscall and exitsyscall in Go's `runtime/proc.go`. In a seeded run
/// nothing else runs meanwhile, so that a run can be repeated.
public func blockingThread<Result>(willWait: Bool = false, _ operation: () -> Result) -> Result {
  let goroutine = Goroutine.current
  guard goroutine.record.pointee.kind == .goroutine, SchedulingDecisions.seed == nil else { return operation() }
  let worker = goroutine.record.pointee.worker!
  let base = worker.record.pointee.base!
  goroutine.record.pointee.reason = .systemCall
  goroutine.record.pointee.waitingSince = go_coarse_seconds()
  worker.record.pointee.tick.wrappingAdd(1, ordering: .relaxed)
  worker.record.pointee.systemCall.store(goroutine.address, ordering: .sequentiallyConsistent)
  if willWait, worker.leaveSystemCall(of: goroutine.address) { Scheduler.shared.goOnWithout(worker) }
  let result = operation()
  if !worker.leaveSystemCall(of: goroutine.address) { goroutine.returnWithoutWorker(to: base) }
  goroutine.record.pointee.reason = .running
  return result
}

extension Worker {
  /// Ends a system call, be it because it returned or because it takes long; true for the one of both who was first and
  /// who has the worker now.
  func leaveSystemCall(of goroutine: UInt) -> Bool {
    record.pointee.systemCall.compareExchange(
      expected: goroutine, desired: 0, ordering: .acquiringAndReleasing
    ).exchanged
  }
}

extension Scheduler {
  /// A worker whose thread blocks is carried on by another.
  func goOnWithout(_ worker: Worker) {
    state.pointee.blocked.add(1, ordering: .sequentiallyConsistent)
    release(worker)
  }
}

extension Goroutine {
  /// The system call is over and the worker has gone on: the goroutine waits for its turn on another.
  @inline(never)
  fileprivate func returnWithoutWorker(to base: Goroutine) {
    record.pointee.reason = .runnable
    base.record.pointee.worker = nil
    base.record.pointee.next = self
    go_context_switch(&record.pointee.context, &base.record.pointee.context, base.record, false)
    Goroutine.settlePrevious()
  }
}
