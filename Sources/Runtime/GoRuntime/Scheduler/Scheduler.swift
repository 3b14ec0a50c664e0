// Scheduler: the workers, what they share, and where a goroutine that became runnable goes.

import CGoRuntime
import Synchronization

/// Everything the workers share.
struct SchedulerState: ~Copyable {
  /// Rung when a worker should look for work; guards `idleWorkers`, `started` and `limit`.
  let idleLock = ThreadLock()
  var idleWorkers: [Worker] = []
  let idleCount = Atomic<Int>(0)
  /// How many workers look for work right now. While there is one, nobody wakes another.
  let spinning = Atomic<Int>(0)
  /// How many workers run (their threads exist), and how many may take work.
  let started = Atomic<Int>(0)
  let limit: Atomic<Int>
  let workers: UnsafeMutablePointer<Worker>

  let globalLock = ThreadLock()
  var globalQueue = GoroutineList()
  let globalCount = Atomic<Int>(0)

  /// Finished goroutines with their stacks, and every record ever made.
  let recordsLock = ThreadLock()
  var unused = GoroutineList()
  var unusedThreads = GoroutineList()
  var records: Goroutine?
  var stackCount = 0

  let identifiers = Atomic<UInt64>(2)
  /// Goroutines started from threads that are no workers.
  let spawnedOutside = Atomic<Int>(0)
  /// Threads of others that have called the runtime and live; while there are any, nothing is called a deadlock.
  let foreignThreads = Atomic<Int>(0)
  /// A main goroutine was started by `runMain`, so "all asleep" means a deadlock.
  let hasMain = Atomic<Bool>(false)
  let mainExited = Atomic<Bool>(false)

  init() {
    limit = Atomic(Scheduler.initialLimit)
    workers = .allocate(capacity: Scheduler.maximumWorkers)
    idleWorkers.reserveCapacity(Scheduler.maximumWorkers)
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

  var hasGlobalWork: Bool { state.pointee.globalCount.load(ordering: .sequentiallyConsistent) > 0 }

  func pushGlobally(_ goroutine: Goroutine) {
    state.pointee.globalLock.lock()
    state.pointee.globalQueue.append(goroutine)
    state.pointee.globalCount.store(state.pointee.globalQueue.count, ordering: .sequentiallyConsistent)
    state.pointee.globalLock.unlock()
  }

  /// The queue of `worker` is full: half of it goes where all can take it, then the goroutine itself.
  func pushGlobally(_ goroutine: Goroutine, makingRoomIn worker: Worker) {
    state.pointee.globalLock.lock()
    for _ in 0..<Int(RunQueue.capacity / 2) {
      guard let moved = worker.record.pointee.queue.pop() else { break }
      state.pointee.globalQueue.append(moved)
    }
    state.pointee.globalQueue.append(goroutine)
    state.pointee.globalCount.store(state.pointee.globalQueue.count, ordering: .sequentiallyConsistent)
    state.pointee.globalLock.unlock()
  }

  /// Takes a fair share of the global queue: one to run, the rest into the worker's own queue.
  func popGlobally(for worker: Worker) -> Goroutine? {
    guard hasGlobalWork else { return nil }
    state.pointee.globalLock.lock()
    defer { state.pointee.globalLock.unlock() }
    let share = state.pointee.globalQueue.count / state.pointee.limit.load(ordering: .relaxed)
    var extra = min(share, Int(RunQueue.capacity / 2))
    let first = state.pointee.globalQueue.removeFirst()
    while extra > 1, let goroutine = state.pointee.globalQueue.removeFirst() {
      if !worker.record.pointee.queue.push(goroutine) {
        state.pointee.globalQueue.prepend(goroutine)
        break
      }
      extra -= 1
    }
    state.pointee.globalCount.store(state.pointee.globalQueue.count, ordering: .sequentiallyConsistent)
    return first
  }
}
