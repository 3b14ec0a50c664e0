// Idling: how a worker finds work, goes to sleep without losing any, and is woken.

import CGoRuntime
import Synchronization

extension Scheduler {
  /// Wakes a worker, or starts one, unless one is looking for work already. The one woken wakes the next when it finds some.
  @inline(__always)
  func wakeWorker() {
    let started = state.pointee.started.load(ordering: .relaxed)
    if state.pointee.idleCount.load(ordering: .relaxed) == 0, started >= state.pointee.limit.load(ordering: .relaxed) {
      return
    }
    if state.pointee.spinning.load(ordering: .sequentiallyConsistent) != 0 { return }
    wakeWorkerSlowly()
  }

  @inline(never)
  private func wakeWorkerSlowly() {
    let claimed = state.pointee.spinning.compareExchange(
      expected: 0, desired: 1, ordering: .sequentiallyConsistent)
    guard claimed.exchanged else { return }
    state.pointee.idleLock.lock()
    let limit = state.pointee.limit.load(ordering: .relaxed)
    let started = state.pointee.started.load(ordering: .relaxed)
    if let position = state.pointee.idleWorkers.lastIndex(where: { $0.index < limit }) {
      let worker = state.pointee.idleWorkers.remove(at: position)
      state.pointee.idleCount.store(state.pointee.idleWorkers.count, ordering: .sequentiallyConsistent)
      state.pointee.idleLock.unlock()
      ring(worker)
    } else if started < limit {
      let worker = addWorker(number: started)
      state.pointee.idleLock.unlock()
      worker.record.pointee.isSpinning = true
      go_thread_start({ runWorker($0) }, worker.record)
    } else {
      state.pointee.idleLock.unlock()
      // While this looked like a worker that searches, others have not woken any for their goroutines, and the last one
      // may have gone to sleep after it was not found here.
      state.pointee.spinning.subtract(1, ordering: .sequentiallyConsistent)
      if state.pointee.idleCount.load(ordering: .sequentiallyConsistent) > 0, isWorkLeft() { wakeWorkerIfAllowed() }
      return
    }
    Monitor.shared.workersRun()
  }

  /// Tries again, unless all that sleep are above the limit.
  private func wakeWorkerIfAllowed() {
    let limit = state.pointee.limit.load(ordering: .relaxed)
    let someone = state.pointee.idleLock.locked { state.pointee.idleWorkers.contains { $0.index < limit } }
    if someone { wakeWorker() }
  }

  /// Under the idle lock.
  func addWorker(number: Int) -> Worker {
    let worker = Worker(index: number)
    (state.pointee.workers + number).initialize(to: worker)
    state.pointee.started.store(number + 1, ordering: .releasing)
    Monitor.shared.start()
    return worker
  }

  private func ring(_ worker: Worker) {
    worker.record.pointee.isSpinning = true
    worker.record.pointee.bell.store(0, ordering: .releasing)
    go_futex_wake(worker.record, 1)
  }

  /// The next goroutine for a worker that has nothing to do; sleeps as long as there is none.
  func findWork(for worker: Worker) -> Goroutine {
    while true {
      if worker.isAllowed {
        if let goroutine = worker.take() ?? popGlobally(for: worker) ?? search(for: worker) {
          stopSpinning(worker, found: true)
          return goroutine
        }
      } else {
        giveAway(worker)
      }
      sleep(worker)
    }
  }

  /// Looks at everybody else's queue, a few rounds.
  private func search(for worker: Worker) -> Goroutine? {
    let started = state.pointee.started.load(ordering: .acquiring)
    guard started > 1 else { return nil }
    if !worker.record.pointee.isSpinning {
      let busy = started - state.pointee.idleCount.load(ordering: .relaxed)
      guard 2 * state.pointee.spinning.load(ordering: .relaxed) < busy else { return nil }
      state.pointee.spinning.add(1, ordering: .sequentiallyConsistent)
      worker.record.pointee.isSpinning = true
    }
    for round in 0..<32 {
      let offset = worker.record.pointee.decisions.below(started)
      for step in 0..<started {
        let victim = state.pointee.workers[(offset + step) % started]
        guard victim != worker else { continue }
        if let goroutine = worker.steal(from: victim, evenNext: round >= 4) { return goroutine }
      }
      if let goroutine = popGlobally(for: worker) { return goroutine }
      for _ in 0..<32 { go_thread_pause() }
    }
    return nil
  }

  private func stopSpinning(_ worker: Worker, found: Bool) {
    guard worker.record.pointee.isSpinning else { return }
    worker.record.pointee.isSpinning = false
    let before = state.pointee.spinning.subtract(1, ordering: .sequentiallyConsistent).oldValue
    if found, before == 1 { wakeWorker() }
  }

  /// Announces that the worker sleeps, looks once more, and sleeps until it is rung.
  private func sleep(_ worker: Worker) {
    state.pointee.idleLock.lock()
    worker.record.pointee.bell.store(1, ordering: .relaxed)
    state.pointee.idleWorkers.append(worker)
    state.pointee.idleCount.store(state.pointee.idleWorkers.count, ordering: .sequentiallyConsistent)
    state.pointee.idleLock.unlock()
    stopSpinning(worker, found: false)
    if worker.isAllowed, isWorkLeft(), leaveIdle(worker) { return }
    checkForDeadlock()
    while worker.record.pointee.bell.load(ordering: .acquiring) == 1 {
      go_futex_wait(worker.record, 1, -1)
    }
  }

  private func isWorkLeft() -> Bool {
    if hasGlobalWork { return true }
    let started = state.pointee.started.load(ordering: .acquiring)
    return (0..<started).contains { state.pointee.workers[$0].hasWork }
  }

  /// Takes the worker off the idle list; false when somebody has taken it off to ring it.
  private func leaveIdle(_ worker: Worker) -> Bool {
    state.pointee.idleLock.lock()
    defer { state.pointee.idleLock.unlock() }
    guard let position = state.pointee.idleWorkers.firstIndex(of: worker) else { return false }
    state.pointee.idleWorkers.remove(at: position)
    state.pointee.idleCount.store(state.pointee.idleWorkers.count, ordering: .sequentiallyConsistent)
    Monitor.shared.workersRun()
    return true
  }

  /// A worker above the limit hands on what it has.
  private func giveAway(_ worker: Worker) {
    while let goroutine = worker.takeAnyway() { pushGlobally(goroutine) }
    stopSpinning(worker, found: true)
    wakeWorker()
  }
}

/// A worker's thread: from goroutine to goroutine, for ever.
func runWorker(_ argument: UnsafeMutableRawPointer) {
  let worker = Worker(record: argument.assumingMemoryBound(to: WorkerRecord.self))
  let base = worker.record.pointee.base
  go_context_adopt_thread(&base.record.pointee.context)
  go_thread_set_current(base.record)
  while true {
    let next = Scheduler.shared.findWork(for: worker)
    worker.switchTo(next, from: base, .yield)
  }
}
