// Scheduler: the workers, what they share, and where a goroutine that became runnable goes.

import CGoRuntime
import Synchronization

/// Everything the workers share.
struct SchedulerState: ~Copyable {
  let global = GlobalQueue()
  let idle = IdleWorkers()
  let pool = GoroutinePool()
  /// How many workers look for work right now. While there is one, nobody wakes another.
  let spinning = Atomic<Int>(0)
  /// How many workers there are, and how many of them may take work.
  let started = Atomic<Int>(0)
  let limit = Atomic<Int>(Scheduler.initialLimit)
  let workers: UnsafeMutablePointer<Worker>

  let identifiers = Atomic<UInt64>(2)
  /// Goroutines started from threads that are no workers.
  let spawnedOutside = Atomic<Int>(0)
  /// Threads of others that have called the runtime and live; while there are any, nothing is called a deadlock.
  let foreignThreads = Atomic<Int>(0)
  /// A main goroutine was started by `runMain`, so "all asleep" means a deadlock.
  let hasMain = Atomic<Bool>(false)
  let mainExited = Atomic<Bool>(false)

  init() {
    workers = .allocate(capacity: Scheduler.maximumWorkers)
  }
}

/// The scheduler of this process. Its first goroutine starts it.
struct Scheduler: @unchecked Sendable {
  static let shared = Scheduler()
  static let maximumWorkers = 256

  /// `GOMAXPROCS`, else the number of processors; a seeded run has one worker.
  static var initialLimit: Int {
    if SchedulingDecisions.seed != nil { return 1 }
    if let given = environment("GOMAXPROCS").flatMap({ Int($0) }), given > 0 { return min(given, maximumWorkers) }
    return min(max(1, Int(go_thread_processor_count())), maximumWorkers)
  }

  let state: UnsafeMutablePointer<SchedulerState>

  private init() {
    state = .allocate(capacity: 1)
    state.initialize(to: SchedulerState())
    go_faults_install { flushStandardOutput() }
  }

  /// Makes a goroutine runnable: next on this worker, or for whoever looks first.
  func enqueue(_ goroutine: Goroutine) {
    goroutine.record.pointee.reason = .runnable
    if let worker = Goroutine.current.record.pointee.worker {
      worker.push(goroutine, next: true)
    } else {
      pushGlobally(goroutine)
    }
    wakeWorker()
  }

  // MARK: the global queue

  func pushGlobally(_ goroutine: Goroutine) {
    state.pointee.global.push(goroutine)
  }

  func popGlobally(for worker: Worker) -> Goroutine? {
    state.pointee.global.pop(for: worker, among: state.pointee.limit.load(ordering: .relaxed))
  }
}
