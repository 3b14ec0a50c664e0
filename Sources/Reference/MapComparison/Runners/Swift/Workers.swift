// Workers: the same closure several times at once, in goroutines or in threads.

import Glibc
import GoRuntime
import GoStandardLibrary
import Synchronization

enum Workers {
  /// Whether workers are threads of the operating system, not goroutines; set once, before there are any.
  nonisolated(unsafe) static var areThreads = false

  /// Runs a closure in several workers at once, and returns when all have returned.
  static func run(_ count: Int, _ body: @escaping @Sendable (_ worker: Int) -> Void) {
    let meeting = Meeting(count)
    let work: @Sendable (Int) -> Void = { worker in
      meeting.wait()
      body(worker)
    }
    if areThreads {
      let threads = (0..<count).map { worker in WorkerThread { work(worker) } }
      for thread in threads { thread.join() }
    } else {
      let done = sync.WaitGroup()
      done.Add(count)
      for worker in 0..<count {
        go {
          work(worker)
          done.Done()
        }
      }
      done.Wait()
    }
  }

  /// Lets another worker go first.
  static func yield() {
    if areThreads {
      sched_yield()
    } else {
      runtime.Gosched()
    }
  }
}

/// A point that nobody passes before all are there.
private final class Meeting: Sendable {
  private let missing: Atomic<Int>

  init(_ count: Int) {
    missing = Atomic(count)
  }

  func wait() {
    missing.subtract(1, ordering: .acquiringAndReleasing)
    while missing.load(ordering: .acquiring) > 0 { Workers.yield() }
  }
}

/// A thread that runs a closure.
private final class WorkerThread {
  private let body: @Sendable () -> Void
  private var thread = pthread_t()

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
    let context = Unmanaged.passRetained(self).toOpaque()
    let failure = pthread_create(
      &thread, nil, { Unmanaged<WorkerThread>.fromOpaque($0!).takeRetainedValue().run() }, context)
    if failure != 0 { fail("no thread to be had") }
  }

  private func run() -> UnsafeMutableRawPointer? {
    body()
    return nil
  }

  func join() {
    pthread_join(thread, nil)
  }
}
