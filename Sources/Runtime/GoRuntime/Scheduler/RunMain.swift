// RunMain: a program is its main goroutine; when that returns, the process ends.

import CGoRuntime
import Synchronization

/// Runs `body` as the main goroutine and exits with status 0 when it returns, whatever other goroutines do.
/// Call it once, from the process's main thread, which becomes the first worker.
public func runMain(_ body: @escaping () throws(GoPanic) -> Void) -> Never {
  go_allocator_prepare()
  Scheduler.shared.runMain(body)
}

extension Scheduler {
  func runMain(_ body: @escaping () throws(GoPanic) -> Void) -> Never {
    state.pointee.idle.lock.lock()
    let number = state.pointee.started.load(ordering: .relaxed)
    let worker = addWorker(number: number)
    state.pointee.idle.lock.unlock()
    let main = Goroutine(stackSize: StackSizes.main, number: 0)
    state.pointee.pool.register(main)
    main.begin(
      { () throws(GoPanic) in
        try body()
        endProgram(0)
      }, identifier: 1)
    worker.record.pointee.spawned.add(1, ordering: .relaxed)
    Monitor.shared.dumpOnQuit()
    state.pointee.hasMain.store(true, ordering: .releasing)
    _ = worker.record.pointee.queue.push(main)
    let base = Goroutine(kind: .base)
    base.record.pointee.worker = worker
    worker.record.pointee.base = base
    runWorkerThread(base.record)
    // Main ended without unlocking this thread, which must not end.
    while true { go_futex_wait(base.stateAddress, base.record.pointee.state.load(ordering: .relaxed), -1) }
  }

  /// A thread of somebody else's has called: it may make things go on, so all asleep is no deadlock while it lives.
  func adopted(_ thread: Goroutine) {
    state.pointee.foreignThreads.add(1, ordering: .sequentiallyConsistent)
    go_thread_on_exit { record in
      let thread = record.assumingMemoryBound(to: GoroutineRecord.self)
      thread.pointee.received.release()
      thread.pointee.sendRoom.release()
      Scheduler.shared.state.pointee.foreignThreads.subtract(1, ordering: .sequentiallyConsistent)
    }
  }
}

/// Starts a thread beside the scheduler's that may bring work from outside: from now on nothing is called a deadlock.
package func startThread(_ body: @escaping @Sendable () -> Never) {
  Scheduler.shared.state.pointee.foreignThreads.add(1, ordering: .sequentiallyConsistent)
  go_thread_start(
    { body in Unmanaged<OutsideThread>.fromOpaque(body).takeRetainedValue().body() },
    Unmanaged.passRetained(OutsideThread(body)).toOpaque())
}

/// What a thread of `startThread` runs.
private final class OutsideThread {
  let body: @Sendable () -> Never

  init(_ body: @escaping @Sendable () -> Never) { self.body = body }
}

/// Ends the process as Go's `os.Exit` does, after what was printed has been written.
public func endProgram(_ status: Int32) -> Never {
  flushStandardOutput()
  go_exit(status)
}
