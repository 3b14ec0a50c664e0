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

  /// Sets a timer that tells its target, first after `deadline` and, unless `period` is 0, then again and again. It must
  /// not be set, here or elsewhere.
  func add(
    _ record: UnsafeMutablePointer<TimerRecord>, for target: any TimerTarget, deadline: Int, period: Int, number: Int
  ) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    record.pointee.queue = Unmanaged.passUnretained(self)
    record.pointee.target = target
    record.pointee.period = period
    record.pointee.number = number
    return insert(record, deadline)
  }

  /// Gives a timer that is still set another deadline and number; false when it is not set here (any more).
  func move(_ record: UnsafeMutablePointer<TimerRecord>, deadline: Int, period: Int, number: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    guard record.pointee.position >= 0 else { return false }
    record.pointee.period = period
    record.pointee.number = number
    heap.remove(record)
    _ = insert(record, deadline)
    return true
  }

  /// Takes a timer out; false when it is not set (any more).
  func remove(_ record: UnsafeMutablePointer<TimerRecord>) -> Bool {
    lock.lock()
    guard record.pointee.position >= 0 else {
      lock.unlock()
      return false
    }
    heap.remove(record)
    publish()
    let target = record.pointee.target.take()
    lock.unlock()
    withExtendedLifetime(target) {}
    return true
  }

  /// Fires what is due; sleepers go to the end of the worker's queue. Returns whether there was anything.
  func run(on worker: Worker) -> Bool {
    let first = deadline.load(ordering: .sequentiallyConsistent)
    if first == .max { return false }
    var now = Clock.monotonic()
    guard first <= now else { return false }
    var ranAny = false
    // A ticker that is faster than this loop would keep it for ever, if time went on.
    var timePasses = true
    lock.lock()
    while let first = heap.first {
      if first.deadline > now {
        if timePasses { now = Clock.monotonic() }
        if first.deadline > now { break }
      }
      ranAny = true
      heap.remove(first.record)
      if let goroutine = first.record.pointee.goroutine {
        goroutine.readyLater(on: worker)
        continue
      }
      let number = first.record.pointee.number
      let period = first.record.pointee.period
      let target = first.record.pointee.target
      if period > 0 {
        timePasses = false
        // Ticks that were missed are dropped.
        _ = insert(first.record, first.deadline + period * (1 + (now - first.deadline) / period))
      } else {
        first.record.pointee.target = nil
      }
      publish()
      lock.unlock()
      target?.timerFired(number)
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

  /// Under the lock. A worker that is about to sleep must not miss an earlier deadline; of a later one it may learn when
  /// it wakes up.
  private func publish() {
    let first = heap.first?.deadline ?? .max
    let last = deadline.load(ordering: .relaxed)
    if first < last {
      deadline.store(first, ordering: .sequentiallyConsistent)
    } else if first > last {
      deadline.store(first, ordering: .releasing)
    }
  }
}
