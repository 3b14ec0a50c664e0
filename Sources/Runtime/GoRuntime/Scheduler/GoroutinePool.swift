// GoroutinePool: every goroutine's record there ever was, and those that can be used again.

import CGoRuntime

/// Records with their stacks, shared by all workers; each worker also keeps some of its own. After a peak the memory of
/// those beyond a thousand goes back to the system, record and all; only the addresses stay.
final class GoroutinePool: @unchecked Sendable {
  /// How many a worker keeps, and how many change hands at once.
  static let keptByWorker = 128
  private static let batch = 32
  /// How many unused ones keep their memory, and how many lose it in one go.
  private static let keptWarm = 1024
  private static let trimmedAtOnce = 4096

  private let lock = ThreadLock()
  private var unused = GoroutineList()
  /// Those without memory.
  private var dormant: [(stack: go_stack, record: UnsafeMutableRawPointer)] = []
  private var registry: [Goroutine] = []
  private var stackCount = 0
  private var unusedAtLastLook = 0

  /// A record with a stack: one of the worker's own, of everybody's, or a new one.
  func obtain(on worker: Worker?) -> Goroutine {
    if let worker, let goroutine = worker.record.pointee.idle.removeFirst() { return goroutine }
    lock.lock()
    if let goroutine = unused.removeFirst() {
      if let worker {
        for _ in 1..<Self.batch {
          guard let extra = unused.removeFirst() else { break }
          worker.record.pointee.idle.prepend(extra)
        }
      }
      lock.unlock()
      return goroutine
    }
    if let place = dormant.popLast() {
      lock.unlock()
      return Goroutine(stack: place.stack, recordAt: place.record)
    }
    stackCount += 1
    let number = stackCount
    lock.unlock()
    let goroutine = Goroutine(stackSize: StackSizes.size(forStack: number), number: number)
    register(goroutine)
    return goroutine
  }

  /// Takes back a record that nobody uses.
  func giveBack(_ goroutine: Goroutine, on worker: Worker) {
    worker.record.pointee.idle.prepend(goroutine)
    guard worker.record.pointee.idle.count > Self.keptByWorker else { return }
    lock.lock()
    for _ in 0..<Self.batch {
      guard let extra = worker.record.pointee.idle.removeFirst() else { break }
      unused.prepend(extra)
    }
    lock.unlock()
  }

  /// Makes a record known to dumps.
  func register(_ goroutine: Goroutine) {
    lock.lock()
    registry.append(goroutine)
    lock.unlock()
  }

  /// All records, used or not.
  var all: [Goroutine] {
    lock.lock()
    defer { lock.unlock() }
    return registry
  }

  /// How many stacks there are, and how many of them have no memory.
  var stackCounts: (all: Int, dormant: Int) {
    lock.lock()
    defer { lock.unlock() }
    return (registry.count, dormant.count)
  }

  /// Called by the monitor now and then: gives back the memory of some that were not needed since the last time. Returns
  /// whether there are more.
  func trim() -> Bool {
    if isSanitized { return false }
    lock.lock()
    var needless = min(unused.count, unusedAtLastLook) - Self.keptWarm
    unusedAtLastLook = unused.count
    lock.unlock()
    needless = min(needless, Self.trimmedAtOnce)
    while needless > 0, trimBatch() { needless -= Self.batch }
    lock.lock()
    defer { lock.unlock() }
    unusedAtLastLook = min(unusedAtLastLook, unused.count)
    return unused.count > Self.keptWarm
  }

  /// Gives back the memory of a few: meanwhile nobody has them, and who needs one has to make another. Returns whether
  /// there were any.
  private func trimBatch() -> Bool {
    var trimmed = GoroutineList()
    lock.lock()
    for _ in 0..<Self.batch {
      guard let goroutine = unused.removeFirst() else { break }
      trimmed.append(goroutine)
    }
    lock.unlock()
    var places: [(stack: go_stack, record: UnsafeMutableRawPointer)] = []
    places.reserveCapacity(Self.batch)
    while let goroutine = trimmed.removeFirst() {
      goroutine.record.pointee.received.release()
      goroutine.record.pointee.sendRoom.release()
      let stack = goroutine.record.pointee.stack
      goroutine.record.deinitialize(count: 1)
      go_stack_trim(stack, 0)
      places.append((stack, UnsafeMutableRawPointer(goroutine.record)))
    }
    lock.lock()
    dormant.append(contentsOf: places)
    lock.unlock()
    return !places.isEmpty
  }
}
