// Monitor: one thread that looks at the workers every few milliseconds and does what none of them can do for itself.

import CGoRuntime
import Synchronization

/// Asks goroutines that run for long to let others run, lets workers go on whose threads block, sees that timers are not
/// late. After the design of sysmon in Go's `runtime/proc.go`. While all workers sleep, it sleeps too.
final class Monitor: @unchecked Sendable {
  static let shared = Monitor()
  /// How long a goroutine may run before it is asked to yield.
  private static let slice = 10_000_000
  /// How late a timer may be before the monitor sees to it.
  private static let lateness = 1_000_000

  private let lock = ThreadLock()
  private var hasThread = false
  /// The thread sleeps without an end in sight for the workers' sake.
  private let dozing = Atomic<Bool>(false)
  private var lastTrim = 0
  private var hasMoreToTrim = true
  private static let trimInterval = 100_000_000
  /// Changes when the thread has to look again; it sleeps on it.
  private let bell: UnsafeMutablePointer<Atomic<UInt32>>

  private init() {
    bell = .allocate(capacity: 1)
    bell.initialize(to: Atomic(0))
  }

  /// A worker begins to run: from now on somebody must look after long runners.
  func workersRun() {
    if dozing.load(ordering: .sequentiallyConsistent), dozing.exchange(false, ordering: .sequentiallyConsistent) {
      ring()
    }
  }

  /// Timers were left alone by the worker that looked after them.
  func timersChanged() {
    if SchedulingDecisions.seed == nil { ring() }
  }

  /// Starts looking after workers, when the first of them starts.
  func start() {
    lock.lock()
    if !hasThread {
      hasThread = true
      go_thread_start({ _ in Monitor.shared.run() }, bell)
    }
    lock.unlock()
  }

  private func ring() {
    bell.pointee.wrappingAdd(1, ordering: .releasing)
    go_futex_wake(bell, 1)
  }

  private func run() {
    let own = Goroutine(kind: .thread)
    go_context_adopt_thread(&own.record.pointee.context)
    go_thread_set_current(own.record)
    let scheduler = Scheduler.shared
    while true {
      let heard = bell.pointee.load(ordering: .acquiring)
      answerQuit()
      go_coarse_update()
      if SchedulingDecisions.seed == nil { look(scheduler) }
      var anyoneRuns = scheduler.isAnyoneRunning
      if !anyoneRuns {
        dozing.store(true, ordering: .sequentiallyConsistent)
        anyoneRuns = scheduler.isAnyoneRunning
        if anyoneRuns { dozing.store(false, ordering: .relaxed) }
      }
      var pause = SchedulingDecisions.seed == nil ? scheduler.pause(whileAnyoneRuns: anyoneRuns) : -1
      if trimsStacks(scheduler) { pause = pause < 0 ? Self.trimInterval : min(pause, Self.trimInterval) }
      if pause != 0 { go_futex_wait(bell, heard, pause) }
      dozing.store(false, ordering: .relaxed)
    }
  }

  /// SIGQUIT prints all goroutines from now on.
  func dumpOnQuit() {
    go_faults_ring_on_quit(bell)
  }

  private func answerQuit() {
    var counter: UInt = 0
    guard go_faults_quit_requested(&counter) else { return }
    GoroutineDump.quit(programCounter: counter)
  }

  /// Gives back the memory of stacks that nobody needs; returns whether to come again soon.
  private func trimsStacks(_ scheduler: Scheduler) -> Bool {
    let now = go_thread_monotonic_nanoseconds()
    if now - lastTrim >= Self.trimInterval {
      lastTrim = now
      hasMoreToTrim = scheduler.state.pointee.pool.trim()
    }
    return hasMoreToTrim
  }

  private func look(_ scheduler: Scheduler) {
    let now = go_thread_monotonic_nanoseconds()
    scheduler.lookAtWorkers(now: now)
    scheduler.lookAtTimers(now: now)
  }
}

extension Scheduler {
  /// Whether some worker is not asleep.
  var isAnyoneRunning: Bool {
    state.pointee.sleeping.load(ordering: .sequentiallyConsistent)
      < state.pointee.started.load(ordering: .sequentiallyConsistent)
  }

  /// How long the monitor may sleep; for ever when negative.
  fileprivate func pause(whileAnyoneRuns anyoneRuns: Bool) -> Int {
    let slice = 10_000_000
    let lateness = 1_000_000
    let deadline = earliestDeadline()
    let left = deadline == .max ? Int.max : deadline - go_thread_monotonic_nanoseconds()
    if anyoneRuns { return min(slice, max(lateness, left &+ lateness)) }
    if deadline == .max || state.pointee.idle.isWatched { return -1 }
    return max(1, left)
  }

  /// Timers that should have fired: a sleeper wakes up for them, or the workers look at their clocks.
  fileprivate func lookAtTimers(now: Int) {
    guard earliestDeadline() <= now else { return }
    wakeWorker()
    for index in 0..<state.pointee.started.load(ordering: .acquiring) {
      let worker = state.pointee.workers[index]
      worker.record.pointee.timersOverdue.store(true, ordering: .relaxed)
    }
  }
}
