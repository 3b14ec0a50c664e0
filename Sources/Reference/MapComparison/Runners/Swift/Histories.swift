// Histories: several workers carry out their operations on one map, and a clock says when.

import Synchronization

/// What a worker saw, a line per operation; written by that worker only, read when it has returned.
private final class WorkerLog: @unchecked Sendable {
  var lines: [String] = []
}

/// The map on trial, which does its own locking, for workers to share.
struct Shared: @unchecked Sendable {
  let map = Map()
}

/// Carries out a plan, the operations of each worker, and prints what happened in the plan's order.
func carryOut(_ plan: [[Operation]]) {
  let shared = Shared()
  let clock = HistoryClock()
  let logs = plan.map { _ in WorkerLog() }
  let plan = SharedPlan(workers: plan)
  Workers.run(plan.workers.count) { worker in
    for (step, operation) in plan.workers[worker].enumerated() {
      let invoked = clock.tick()
      let result = operation.perform(on: shared.map)
      logs[worker].lines.append("\(invoked) \(clock.tick()) \(result)")
      if (step + worker) % 3 == 0 { Workers.yield() }
    }
  }
  for line in logs.flatMap(\.lines) { print(line) }
}

/// The operations of each worker, which nobody changes any more.
private struct SharedPlan: @unchecked Sendable {
  let workers: [[Operation]]
}

/// A clock that counts its readings.
private final class HistoryClock: Sendable {
  private let time = Atomic(0)

  func tick() -> Int {
    time.add(1, ordering: .sequentiallyConsistent).newValue
  }
}
