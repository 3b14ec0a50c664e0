// Scheduler+Public: what a program may ask of the scheduler.

import CGoRuntime
import Synchronization

/// Lets other goroutines run first: Go's `runtime.Gosched`.
public func yieldProcessor() {
  Goroutine.current.yield()
}

/// Ends the goroutine that calls, after its deferred calls: Go's `runtime.Goexit` where it cannot unwind.
public func exitGoroutine() -> Never {
  Goroutine.current.exitRunningDefers()
}

/// How many goroutines exist: Go's `runtime.NumGoroutine`.
public func goroutineCount() -> Int {
  Scheduler.shared.goroutineCount
}

/// How many workers may run at once; a positive number changes it. Returns what it was: Go's `runtime.GOMAXPROCS`.
public func processorLimit(_ limit: Int = 0) -> Int {
  Scheduler.shared.setLimit(limit)
}

extension Scheduler {
  func setLimit(_ wanted: Int) -> Int {
    let before = state.pointee.limit.load(ordering: .acquiring)
    guard wanted > 0, wanted != before, SchedulingDecisions.seed == nil else { return before }
    let limit = min(wanted, Self.maximumWorkers)
    state.pointee.limit.store(limit, ordering: .sequentiallyConsistent)
    _ = allow(limit)
    for _ in 0..<limit { wakeWorker() }
    return before
  }
}
