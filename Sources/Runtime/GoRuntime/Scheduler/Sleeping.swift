// Sleeping: a goroutine is made ready by the clock.

import CGoRuntime
import Synchronization

extension Goroutine {
  /// Parks until so many nanoseconds have passed. Zero and less is no wait, but lets others run.
  package static func sleep(nanoseconds: Int) {
    let goroutine = Goroutine.current
    guard nanoseconds > 0 else {
      goroutine.yield()
      return
    }
    let deadline = Clock.deadline(in: nanoseconds)
    var timer = TimerRecord(goroutine: goroutine)
    withUnsafeMutablePointer(to: &timer) { timer in
      let scheduler = Scheduler.shared
      let worker = goroutine.record.pointee.worker
      let queue = worker?.record.pointee.timers ?? scheduler.state.pointee.outsideTimers
      if queue.add(timer, deadline: deadline), worker == nil { scheduler.watchTimers(deadline) }
      goroutine.park(.sleep)
    }
  }

  /// `ready`, but behind all others.
  func readyLater(on worker: Worker) {
    let before = record.pointee.state.exchange(ParkingState.notified.rawValue, ordering: .acquiringAndReleasing)
    guard before == ParkingState.parked.rawValue else { return }
    if record.pointee.kind == .thread {
      go_futex_wake(stateAddress, 1)
    } else {
      record.pointee.state.store(ParkingState.running.rawValue, ordering: .relaxed)
      record.pointee.reason = .runnable
      worker.push(self, next: false)
    }
  }
}
