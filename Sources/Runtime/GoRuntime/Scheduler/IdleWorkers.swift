// IdleWorkers: the workers that sleep, and the one lock under which workers come to be.

import Synchronization

/// Who sleeps, the last to fall asleep first.
final class IdleWorkers: @unchecked Sendable {
  let lock = ThreadLock()
  private var workers: [Worker] = []
  private let sleeping = Atomic<Int>(0)

  var count: Int { sleeping.load(ordering: .sequentiallyConsistent) }

  init() {
    workers.reserveCapacity(Scheduler.maximumWorkers)
  }

  /// Puts a worker on the list.
  func add(_ worker: Worker) {
    lock.lock()
    workers.append(worker)
    publish()
    lock.unlock()
  }

  /// Takes a worker off the list; false when somebody has taken it off already, to wake it.
  func remove(_ worker: Worker) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    guard let position = workers.firstIndex(of: worker) else { return false }
    workers.remove(at: position)
    publish()
    return true
  }

  /// Takes one off that may run. Under the lock.
  func removeOne(below limit: Int) -> Worker? {
    guard let position = workers.lastIndex(where: { $0.index < limit }) else { return nil }
    defer { publish() }
    return workers.remove(at: position)
  }

  /// Whether one sleeps that may run.
  func hasOne(below limit: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    return workers.contains { $0.index < limit }
  }

  private func publish() {
    sleeping.store(workers.count, ordering: .sequentiallyConsistent)
  }
}
