// Scheduler: the workers, what they share, and where a goroutine that became runnable goes.

import CGoRuntime
import Synchronization

/// Everything the workers share. What every wake-up reads comes first, in one cache line that seldom changes.
struct SchedulerState: ~Copyable {
  /// How many workers there are, and how many of them may take work: `limit`, and one more for each that is stuck.
  let started = Atomic<Int>(0)
  let allowed = Atomic<Int>(Scheduler.initialLimit)
  /// How many workers sleep, and how many of them may take work. `IdleWorkers` keeps both.
  let sleeping = Atomic<Int>(0)
  let wakeable = Atomic<Int>(0)
  /// How many workers look for work right now. While there is one, nobody wakes another.
  let spinning = Atomic<Int>(0)
  let workers: UnsafeMutablePointer<Worker>

  let limit = Atomic<Int>(Scheduler.initialLimit)
  let global = GlobalQueue()
  let idle = IdleWorkers()
  let pool = GoroutinePool()
  /// The timers that threads set that are no workers.
  let outsideTimers = TimerQueue()

  let identifiers = Atomic<UInt64>(2)
  /// Goroutines started from threads that are no workers.
  let spawnedOutside = Atomic<Int>(0)
  /// Threads of others that have called the runtime and live; while there are any, nothing is called a deadlock.
  let foreignThreads = Atomic<Int>(0)
  /// Goroutines in system calls whose worker went on without them.
  let blocked = Atomic<Int>(0)
  /// A main goroutine was started by `runMain`, so "all asleep" means a deadlock.
  let hasMain = Atomic<Bool>(false)
  let mainExited = Atomic<Bool>(false)

  init() {
    workers = .allocate(capacity: Scheduler.maximumWorkers)
  }
}

/// The scheduler of this process. Its first goroutine starts it.
struct Scheduler: @unchecked Sendable {
  static let maximumWorkers = 256
  private static let first = Scheduler()

  static var shared: Scheduler {
    @inline(__always) get {
      if let state = go_scheduler() { return Scheduler(state: state.assumingMemoryBound(to: SchedulerState.self)) }
      return first
    }
  }

  /// `GOMAXPROCS`, else the number of processors; a seeded run has one worker.
  static var initialLimit: Int {
    if SchedulingDecisions.seed != nil { return 1 }
    if let given = environment("GOMAXPROCS").flatMap({ Int($0) }), given > 0 { return min(given, maximumWorkers) }
    return min(max(1, Int(go_thread_processor_count())), maximumWorkers)
  }

  let state: UnsafeMutablePointer<SchedulerState>

  private init(state: UnsafeMutablePointer<SchedulerState>) {
    self.state = state
  }

  private init() {
    let place = UnsafeMutableRawPointer.allocate(byteCount: MemoryLayout<SchedulerState>.size, alignment: 64)
    state = place.bindMemory(to: SchedulerState.self, capacity: 1)
    state.initialize(to: SchedulerState())
    if SchedulingDecisions.seed != nil { go_preemption_request(1) }
    go_coarse_update()
    go_faults_install { report($0) }
    go_faults_let_leave({ Goroutine.mayLeaveFault }, { leaveFault() })
    go_scheduler_set(state)
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

  /// From now on so many workers may take work; returns how many might before.
  func allow(_ count: Int) -> Int {
    state.pointee.idle.lock.lock()
    defer { state.pointee.idle.lock.unlock() }
    let before = state.pointee.allowed.exchange(count, ordering: .sequentiallyConsistent)
    if before != count { state.pointee.idle.publish() }
    return before
  }

  // MARK: the global queue

  func pushGlobally(_ goroutine: Goroutine) {
    state.pointee.global.push(goroutine)
  }

  func popGlobally(for worker: Worker) -> Goroutine? {
    state.pointee.global.pop(for: worker, among: state.pointee.allowed.load(ordering: .relaxed))
  }
}
