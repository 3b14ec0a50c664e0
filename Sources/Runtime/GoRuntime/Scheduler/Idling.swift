// Idling: how a worker finds work, goes to sleep without losing any, and is woken.

import CGoRuntime
import Synchronization

extension Scheduler {
  /// Wakes a worker, or starts one, unless one is looking for work already. The one woken wakes the next when it finds some.
  @inline(__always)
  func wakeWorker() {
    if state.pointee.spinning.load(ordering: .sequentiallyConsistent) != 0 { return }
    if state.pointee.wakeable.load(ordering: .sequentiallyConsistent) == 0,
      state.pointee.started.load(ordering: .relaxed) >= state.pointee.allowed.load(ordering: .relaxed)
    {
      return
    }
    wakeWorkerSlowly()
  }

  @inline(never)
  private func wakeWorkerSlowly() {
    let claimed = state.pointee.spinning.compareExchange(
      expected: 0, desired: 1, ordering: .sequentiallyConsistent)
    guard claimed.exchanged else { return }
    let limit = state.pointee.allowed.load(ordering: .relaxed)
    state.pointee.idle.lock.lock()
    let started = state.pointee.started.load(ordering: .relaxed)
    let sleeper = state.pointee.idle.removeOne(below: limit)
    let newcomer = sleeper == nil && started < limit ? addWorker(number: started) : nil
    state.pointee.idle.lock.unlock()
    guard let worker = sleeper ?? newcomer else {
      // While this looked like a worker that searches, others have not woken any for their goroutines, and the last one
      // may have gone to sleep after it was not found here.
      state.pointee.spinning.subtract(1, ordering: .sequentiallyConsistent)
      if isWorkLeft(), state.pointee.idle.hasOne(below: limit) { wakeWorker() }
      return
    }
    worker.record.pointee.isSpinning = true
    if worker.record.pointee.base == nil {
      attachThread(to: worker)
    } else {
      worker.record.pointee.bell.store(0, ordering: .releasing)
      go_futex_wake(worker.bellAddress, 1)
    }
    Monitor.shared.workersRun()
  }

  /// Under the idle lock.
  func addWorker(number: Int) -> Worker {
    let worker = Worker(index: number)
    (state.pointee.workers + number).initialize(to: worker)
    state.pointee.started.store(number + 1, ordering: .releasing)
    Monitor.shared.start()
    return worker
  }

  /// The next goroutine for a worker that has nothing to do; sleeps as long as there is none.
  func findWork(for worker: Worker) -> Goroutine {
    while true {
      if worker.isAllowed {
        runOwnTimers(of: worker)
        if let goroutine = worker.takeAnyway() ?? popGlobally(for: worker) ?? search(for: worker) {
          stopSpinning(worker)
          return goroutine
        }
      } else {
        giveAway(worker)
      }
      sleep(worker)
    }
  }

  /// Looks at everybody else's queue, a few rounds. What another worker has just made ready, and would run next, is left
  /// to it for some of them: two that are busy with the same things are soon slower than one.
  private func search(for worker: Worker) -> Goroutine? {
    let started = state.pointee.started.load(ordering: .acquiring)
    guard started > 1 else { return nil }
    if !worker.record.pointee.isSpinning {
      let busy = started - state.pointee.sleeping.load(ordering: .relaxed)
      guard 2 * state.pointee.spinning.load(ordering: .relaxed) < busy else { return nil }
      state.pointee.spinning.add(1, ordering: .sequentiallyConsistent)
      worker.record.pointee.isSpinning = true
    }
    for round in 0..<32 {
      let offset = worker.record.pointee.decisions.below(started)
      for step in 0..<started {
        let victim = state.pointee.workers[(offset + step) % started]
        guard victim != worker else { continue }
        if let goroutine = worker.steal(from: victim, evenNext: round >= 12) { return goroutine }
      }
      if let goroutine = popGlobally(for: worker) { return goroutine }
      for _ in 0..<32 { go_thread_pause() }
    }
    return nil
  }

  /// It found something, so perhaps there is more: another one may look.
  private func stopSpinning(_ worker: Worker) {
    guard worker.record.pointee.isSpinning else { return }
    worker.record.pointee.isSpinning = false
    let before = state.pointee.spinning.subtract(1, ordering: .sequentiallyConsistent).oldValue
    if before == 1 { wakeWorker() }
  }

  /// Announces that the worker sleeps, looks once more, and sleeps until it is rung or a timer is due.
  private func sleep(_ worker: Worker) {
    if runAllTimers(on: worker) { return }
    if SchedulingDecisions.seed != nil, let deadline = pendingDeadline() {
      Clock.advance(to: deadline)
      return
    }
    worker.record.pointee.bell.store(1, ordering: .relaxed)
    var deadline = earliestDeadline()
    // Once it is on the list, others may say that it looks for work: what it says itself comes before.
    let wasSpinning = worker.record.pointee.isSpinning
    worker.record.pointee.isSpinning = false
    var watches = state.pointee.idle.add(worker, watchingUntil: deadline)
    if wasSpinning { state.pointee.spinning.subtract(1, ordering: .sequentiallyConsistent) }
    // Whoever brought something before the announcement could not see the sleeper; now he is seen.
    let latest = earliestDeadline()
    if latest < deadline {
      deadline = latest
      watches = state.pointee.idle.watch(worker, until: deadline)
    }
    if isWorkLeft() {
      if !worker.isAllowed {
        // While this one looked as if it searched, others have not woken any for what they handed on.
        wakeWorker()
      } else if state.pointee.idle.remove(worker) {
        worker.record.pointee.bell.store(0, ordering: .relaxed)
        Monitor.shared.workersRun()
        return
      }
    }
    if deadline == .max { checkForDeadlock() }
    while worker.record.pointee.bell.load(ordering: .acquiring) == 1 {
      var pause = -1
      if watches {
        pause = max(0, deadline - Clock.monotonic())
        if pause == 0, state.pointee.idle.remove(worker) {
          worker.record.pointee.bell.store(0, ordering: .relaxed)
          Monitor.shared.workersRun()
          return
        }
        if pause == 0 { watches = false }
      }
      if pause != 0 { go_futex_wait(worker.bellAddress, 1, pause) }
    }
    go_coarse_update()
  }

  private func pendingDeadline() -> Int? {
    let deadline = earliestDeadline()
    return deadline == .max || isWorkLeft() ? nil : deadline
  }

  func isWorkLeft() -> Bool {
    if !state.pointee.global.isEmpty { return true }
    let started = state.pointee.started.load(ordering: .acquiring)
    return (0..<started).contains { state.pointee.workers[$0].hasWork }
  }

  /// A worker above the limit hands on what it has. Nothing comes from the global queue, or this might never end.
  private func giveAway(_ worker: Worker) {
    while let goroutine = worker.takeOwn() { pushGlobally(goroutine) }
    stopSpinning(worker)
    wakeWorker()
  }
}
