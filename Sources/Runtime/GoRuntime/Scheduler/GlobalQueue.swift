// GlobalQueue: the runnable goroutines that belong to no worker.

import Synchronization

/// First in, first out, under a lock. Workers come here when their own queue is empty, and now and then before that.
final class GlobalQueue: @unchecked Sendable {
  private let lock = ThreadLock()
  private var list = GoroutineList()
  private let count = Atomic<Int>(0)

  var isEmpty: Bool { count.load(ordering: .sequentiallyConsistent) == 0 }

  func push(_ goroutine: Goroutine) {
    lock.lock()
    list.append(goroutine)
    publish()
    lock.unlock()
  }

  /// The queue of `worker` is full: half of it comes here, then the goroutine itself.
  func push(_ goroutine: Goroutine, makingRoomIn worker: Worker) {
    lock.lock()
    for _ in 0..<Int(RunQueue.capacity / 2) {
      guard let moved = worker.record.pointee.queue.pop() else { break }
      list.append(moved)
    }
    list.append(goroutine)
    publish()
    lock.unlock()
  }

  /// Takes a fair share for one of `workers`: one to run, the rest into the worker's own queue.
  func pop(for worker: Worker, among workers: Int) -> Goroutine? {
    if isEmpty { return nil }
    lock.lock()
    var extra = min(list.count / workers, Int(RunQueue.capacity / 2))
    let first = list.removeFirst()
    while extra > 1, let goroutine = list.removeFirst() {
      if !worker.record.pointee.queue.push(goroutine) {
        list.prepend(goroutine)
        break
      }
      extra -= 1
    }
    publish()
    lock.unlock()
    return first
  }

  /// Under the lock.
  private func publish() {
    count.store(list.count, ordering: .sequentiallyConsistent)
  }
}
