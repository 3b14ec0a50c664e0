// IdleWorkers: the workers that sleep, the threads without a worker, and the one lock under which both come to be.

import Synchronization

/// Who sleeps, the last to fall asleep first. A worker here has a thread that sleeps with it, or none.
final class IdleWorkers: @unchecked Sendable {
  let lock = ThreadLock()
  private var workers: [Worker] = []
  private var spareThreads = GoroutineList()
  /// The worker that sleeps only until the next timer is due, and when that is.
  private var watcher: Worker?
  private var watchedDeadline = Int.max

  init() {
    workers.reserveCapacity(Scheduler.maximumWorkers)
  }

  /// Puts a worker on the list. It watches the timers until `deadline` if nobody does so early; returns whether it does.
  func add(_ worker: Worker, watchingUntil deadline: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    workers.append(worker)
    publish()
    return becomeWatcher(worker, deadline)
  }

  /// The worker on the list has learnt of an earlier timer.
  func watch(_ worker: Worker, until deadline: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    guard workers.contains(worker) else { return false }
    return becomeWatcher(worker, deadline)
  }

  private func becomeWatcher(_ worker: Worker, _ deadline: Int) -> Bool {
    guard deadline < watchedDeadline else { return false }
    watcher = worker
    watchedDeadline = deadline
    return true
  }

  /// Takes a worker off the list; false when somebody has taken it off already, to wake it.
  func remove(_ worker: Worker) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    guard let position = workers.firstIndex(of: worker) else { return false }
    taken(workers.remove(at: position))
    return true
  }

  /// Takes one off that may run. Under the lock.
  func removeOne(below limit: Int) -> Worker? {
    guard let position = workers.lastIndex(where: { $0.index < limit }) else { return nil }
    let worker = workers.remove(at: position)
    taken(worker)
    return worker
  }

  /// Takes one off that may run and that has no thread.
  func removeOneWithoutThread(below limit: Int) -> Worker? {
    lock.lock()
    defer { lock.unlock() }
    let found = workers.lastIndex { $0.index < limit && $0.record.pointee.base == nil }
    guard let found else { return nil }
    let worker = workers.remove(at: found)
    taken(worker)
    return worker
  }

  /// Whether one sleeps that may run.
  func hasOne(below limit: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    return workers.contains { $0.index < limit }
  }

  /// Whether somebody sleeps no longer than until `deadline`.
  func watches(before deadline: Int) -> Bool {
    lock.lock()
    defer { lock.unlock() }
    return watchedDeadline <= deadline
  }

  /// Whether some sleeper will wake up for the timers by itself.
  var isWatched: Bool {
    lock.lock()
    defer { lock.unlock() }
    return watcher != nil
  }

  // MARK: threads

  func addSpare(_ thread: Goroutine) {
    lock.lock()
    spareThreads.prepend(thread)
    lock.unlock()
  }

  func removeSpare() -> Goroutine? {
    lock.lock()
    defer { lock.unlock() }
    return spareThreads.removeFirst()
  }

  /// Under the lock.
  private func taken(_ worker: Worker) {
    if watcher == worker {
      watcher = nil
      watchedDeadline = .max
    }
    publish()
  }

  /// Says how many sleep, and how many of them may run. Under the lock.
  func publish() {
    let state = Scheduler.shared.state
    let allowed = state.pointee.allowed.load(ordering: .sequentiallyConsistent)
    var wakeable = 0
    for worker in workers where worker.index < allowed { wakeable += 1 }
    state.pointee.wakeable.store(wakeable, ordering: .sequentiallyConsistent)
    state.pointee.sleeping.store(workers.count, ordering: .sequentiallyConsistent)
  }
}
