// Monitor: one thread that fires timers when they are due and tells goroutines that ran for long to let others run.

import CGoRuntime
import Synchronization

/// The thread and its timers.
package final class Monitor: @unchecked Sendable {
  package static let shared = Monitor()
  /// How long a goroutine may run before it is asked to yield.
  private static let slice = 10_000_000

  private let lock = ThreadLock()
  private var heap = TimerHeap()
  private var hasThread = false
  private var firing = 0
  /// Timers in the heap and those being fired: while there are any, nothing is a deadlock.
  private let pending = Atomic<Int>(0)
  /// 1 while the thread sleeps without an end in sight for the workers' sake.
  private let dozing = Atomic<Bool>(false)
  /// Changes when the thread has to look again; it sleeps on it.
  private let bell: UnsafeMutablePointer<Atomic<UInt32>>

  private init() {
    bell = .allocate(capacity: 1)
    bell.initialize(to: Atomic(0))
  }

  var hasTimers: Bool { pending.load(ordering: .sequentiallyConsistent) > 0 }

  /// A worker begins to run: from now on somebody must look after long runners.
  func workersRun() {
    if dozing.load(ordering: .relaxed), dozing.exchange(false, ordering: .acquiringAndReleasing) { ring() }
  }

  package func add(_ entry: TimerEntry) {
    lock.lock()
    let isFirst = heap.insert(entry)
    pending.store(heap.count + firing, ordering: .sequentiallyConsistent)
    startThread()
    lock.unlock()
    if isFirst { ring() }
  }

  /// Takes a timer out; false when it is not set (any more).
  package func remove(_ entry: TimerEntry) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    entry.period = 0
    guard entry.position >= 0 else { return false }
    heap.remove(entry)
    pending.store(heap.count + firing, ordering: .sequentiallyConsistent)
    return true
  }

  /// Starts looking after workers, when the first of them starts.
  func start() {
    lock.lock()
    startThread()
    lock.unlock()
  }

  private func startThread() {
    guard !hasThread else { return }
    hasThread = true
    go_thread_start({ _ in Monitor.shared.run() }, bell)
  }

  private func ring() {
    bell.pointee.add(1, ordering: .releasing)
    go_futex_wake(bell, 1)
  }

  private func run() {
    let own = Goroutine(kind: .thread)
    go_context_adopt_thread(&own.record.pointee.context)
    go_thread_set_current(own.record)
    while true {
      let heard = bell.pointee.load(ordering: .acquiring)
      let next = fireWhatIsDue()
      let anyoneRuns = Scheduler.shared.askLongRunnersToYield()
      if !anyoneRuns {
        dozing.store(true, ordering: .sequentiallyConsistent)
        if Scheduler.shared.isAnyoneRunning {
          dozing.store(false, ordering: .relaxed)
          continue
        }
      }
      let now = go_thread_monotonic_nanoseconds()
      var pause = next.map { max(0, $0 - now) } ?? -1
      if anyoneRuns { pause = pause < 0 ? Self.slice : min(pause, Self.slice) }
      if pause != 0 { go_futex_wait(bell, heard, pause) }
      dozing.store(false, ordering: .relaxed)
    }
  }

  /// Fires every timer that is due and returns the next deadline.
  private func fireWhatIsDue() -> Int? {
    lock.lock()
    defer { lock.unlock() }
    while let first = heap.first {
      let now = go_thread_monotonic_nanoseconds()
      if first.deadline > now { return first.deadline }
      heap.remove(first)
      if first.period > 0 {
        // Ticks that were missed are dropped.
        first.deadline += first.period * (1 + (now - first.deadline) / first.period)
        _ = heap.insert(first)
      }
      firing = 1
      pending.store(heap.count + firing, ordering: .sequentiallyConsistent)
      lock.unlock()
      first.fire()
      lock.lock()
      firing = 0
      pending.store(heap.count, ordering: .sequentiallyConsistent)
    }
    return nil
  }
}
