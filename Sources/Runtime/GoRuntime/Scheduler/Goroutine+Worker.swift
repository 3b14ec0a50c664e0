// Goroutine+Worker: which worker runs the caller, for what is kept per worker.

extension Goroutine {
  /// The number of the worker that runs the caller; -1 on a thread that is none. It is good until the goroutine parks or
  /// polls the scheduler: until then nobody else is that worker.
  package static var workerIndex: Int {
    current.record.pointee.worker?.index ?? -1
  }

  /// Whether another worker may be running, so that what one waits for may happen while one looks.
  package static var othersMayRun: Bool {
    Scheduler.shared.state.pointee.limit.load(ordering: .relaxed) > 1
  }
}
