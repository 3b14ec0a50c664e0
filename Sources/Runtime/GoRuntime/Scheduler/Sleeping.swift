// Sleeping: a goroutine is made ready by the clock.

import CGoRuntime

extension Goroutine {
  /// Parks until so many nanoseconds have passed. Zero and less is no wait, but lets others run.
  package static func sleep(nanoseconds: Int) {
    let goroutine = Goroutine.current
    guard nanoseconds > 0 else {
      goroutine.yield()
      return
    }
    let (deadline, overflow) = go_thread_monotonic_nanoseconds().addingReportingOverflow(nanoseconds)
    let entry = TimerEntry(deadline: overflow ? .max : deadline) { goroutine.ready() }
    Monitor.shared.add(entry)
    goroutine.park(.sleep)
  }
}
