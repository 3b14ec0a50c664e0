// GoroutinePool: every goroutine's record there ever was, and those that can be used again.

/// Records with their stacks, shared by all workers; each worker also keeps some of its own.
final class GoroutinePool: @unchecked Sendable {
  /// How many a worker keeps, and how many change hands at once.
  static let keptByWorker = 128
  private static let batch = 32

  private let lock = ThreadLock()
  private var unused = GoroutineList()
  private var newest: Goroutine?
  private var stackCount = 0

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
    goroutine.record.pointee.nextRecord = newest
    newest = goroutine
    lock.unlock()
  }

  /// All records, used or not.
  var all: [Goroutine] {
    lock.lock()
    defer { lock.unlock() }
    var found: [Goroutine] = []
    var next = newest
    while let goroutine = next {
      found.append(goroutine)
      next = goroutine.record.pointee.nextRecord
    }
    return found
  }
}
