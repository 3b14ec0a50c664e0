// TimerQueue: the timers that one worker's goroutines have set; any worker may run those that are due.

import CGoRuntime
import Synchronization

/// A heap with its lock. The earliest deadline can be read without the lock.
package final class TimerQueue: @unchecked Sendable {
  private let lock = ThreadLock()
  private var heap = TimerHeap()
  private var lastOrder: UInt64 = 0
  /// The earliest deadline; `Int.max` when there is none.
  let deadline = Atomic<Int>(.max)

  init() {}

  deinit {
    heap.free()
  }

  /// Sets a timer; returns whether it is now the first of this queue.
  func add(_ record: UnsafeMutablePointer<TimerRecord>, deadline: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    return insert(record, deadline)
  }

  /// Sets a timer that does something, first after `deadline` and, unless `period` is 0, then again and again.
  func add(_ entry: TimerEntry, deadline: Int, period: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    entry.queue = self
    entry.period = period
    _ = Unmanaged.passRetained(entry)
    return insert(entry.record, deadline)
  }

  /// Takes a timer out; false when it is not set (any more).
  func remove(_ entry: TimerEntry) -> Bool {
    lock.lock()
    entry.period = 0
    guard entry.record.pointee.position >= 0 else {
      lock.unlock()
      return false
    }
    heap.remove(entry.record)
    publish()
    lock.unlock()
    Unmanaged.passUnretained(entry).release()
    return true
  }

  /// Fires what is due; sleepers go to the end of the worker's queue. Returns whether there was anything.
  func run(on worker: Worker) -> Bool {
    let first = deadline.load(ordering: .sequentiallyConsistent)
    if first == .max { return false }
    var now = Clock.monotonic()
    guard first <= now else { return false }
    var ranAny = false
    lock.lock()
    while let first = heap.first {
      if first.deadline > now {
        now = Clock.monotonic()
        if first.deadline > now { break }
      }
      ranAny = true
      heap.remove(first.record)
      if let goroutine = first.record.pointee.goroutine {
        goroutine.readyLater(on: worker)
        continue
      }
      let entry = first.record.pointee.entry!
      let period = entry._withUnsafeGuaranteedRef { $0.period }
      // Ticks that were missed are dropped.
      if period > 0 {
        _ = entry.retain()
        _ = insert(first.record, first.deadline + period * (1 + (now - first.deadline) / period))
      }
      publish()
      lock.unlock()
      entry._withUnsafeGuaranteedRef { $0.fire() }
      entry.release()
      lock.lock()
    }
    publish()
    lock.unlock()
    return ranAny
  }

  private func insert(_ record: UnsafeMutablePointer<TimerRecord>, _ deadline: Int) -> Bool {
    lastOrder += 1
    heap.insert(record, deadline: deadline, order: SchedulingDecisions.timerOrder(set: lastOrder))
    publish()
    return heap.first!.record == record
  }

  /// Under the lock.
  private func publish() {
    deadline.store(heap.first?.deadline ?? .max, ordering: .sequentiallyConsistent)
  }
}
