// Parking: the one way to wait, and the one way to be woken.

import CGoRuntime
import Synchronization

extension Goroutine {
  /// Waits until somebody calls `ready` for it, which may already have happened. Each park takes exactly one ready.
  ///
  /// A goroutine leaves its stack and its worker runs another one; an ordinary thread sleeps.
  package func park(_ reason: WaitReason) {
    record.pointee.reason = reason
    record.pointee.waitingSince = go_coarse_seconds()
    if record.pointee.kind == .thread {
      parkThread()
    } else if !takeNotification() {
      switchAway(.park)
    }
    record.pointee.reason = .running
  }

  /// Lets a goroutine that parks, or is about to, go on. It must not be called twice for one park.
  package func ready() {
    let before = record.pointee.state.exchange(ParkingState.notified.rawValue, ordering: .acquiringAndReleasing)
    guard before == ParkingState.parked.rawValue else { return }
    if record.pointee.kind == .thread {
      go_futex_wake(stateAddress, 1)
    } else {
      record.pointee.state.store(ParkingState.running.rawValue, ordering: .relaxed)
      Scheduler.shared.enqueue(self)
    }
  }

  /// Lets the others run first. A worker's own stack, on which timers fire, goes on: it is in no queue, and comes to the
  /// others by itself.
  package func yield() {
    switch record.pointee.kind {
    case .goroutine: switchAway(.yield)
    case .base: break
    case .thread: go_thread_yield()
    }
  }

  private func takeNotification() -> Bool {
    guard record.pointee.state.load(ordering: .acquiring) == ParkingState.notified.rawValue else { return false }
    record.pointee.state.store(ParkingState.running.rawValue, ordering: .relaxed)
    return true
  }

  private func parkThread() {
    let slept = record.pointee.state.compareExchange(
      expected: ParkingState.running.rawValue, desired: ParkingState.parked.rawValue,
      ordering: .acquiringAndReleasing)
    if slept.exchanged {
      while record.pointee.state.load(ordering: .acquiring) != ParkingState.notified.rawValue {
        go_futex_wait(stateAddress, ParkingState.parked.rawValue, -1)
      }
    }
    record.pointee.state.store(ParkingState.running.rawValue, ordering: .relaxed)
  }

  /// Continues another goroutine of this worker, or its base when there is none, and comes back when it is this one's
  /// turn again, perhaps on another worker.
  func switchAway(_ departure: Departure) {
    let worker = record.pointee.worker!
    var next = worker.take()
    if departure != .park, next == nil {
      next = Scheduler.shared.popGlobally(for: worker)
      if next == nil, worker.isAllowed, !worker.timersAreDue { return }
    }
    worker.switchTo(next ?? worker.record.pointee.base!, from: self, departure)
  }
}

extension Worker {
  /// Leaves one stack for another. A goroutine that belongs to a thread is left, and reached, by way of a thread's own
  /// stack.
  func switchTo(_ wanted: Goroutine, from leaving: Goroutine, _ departure: Departure) {
    var next = wanted
    if leaving.record.pointee.isLocked || next.record.pointee.isLocked { next = detour(to: wanted, from: leaving) }
    record.pointee.previous = leaving
    record.pointee.departure = departure
    next.record.pointee.worker = self
    go_context_switch(
      &leaving.record.pointee.context, &next.record.pointee.context, next.record, departure == .exit)
    Goroutine.settlePrevious()
  }

  /// Does to the one that was left what could not be done while it stood on its stack.
  func settle(_ previous: Goroutine) {
    record.pointee.previous = nil
    switch record.pointee.departure {
    case .park:
      let slept = previous.record.pointee.state.compareExchange(
        expected: ParkingState.running.rawValue, desired: ParkingState.parked.rawValue,
        ordering: .acquiringAndReleasing)
      if !slept.exchanged {
        previous.record.pointee.state.store(ParkingState.running.rawValue, ordering: .relaxed)
        push(previous, next: false)
      }
    case .yield:
      if previous.record.pointee.kind != .base { push(previous, next: false) }
    case .preempted:
      Scheduler.shared.pushGlobally(previous)
    case .exit:
      Scheduler.shared.recycle(previous, on: self)
    }
  }
}

extension Goroutine {
  /// The first thing on a stack that was switched to: what was left is dealt with.
  @inline(__always)
  static func settlePrevious() {
    if let worker = current.record.pointee.worker, let previous = worker.record.pointee.previous {
      worker.settle(previous)
    }
  }
}
