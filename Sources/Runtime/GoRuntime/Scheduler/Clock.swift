// Clock: what time it is, and in a seeded run what time it seems to be.

import CGoRuntime
import Synchronization

/// The clocks of timers and of package time.
///
/// In a seeded run time is virtual, so that a run can be repeated exactly: it begins at midnight of 1 January 2000 UTC
/// (as in Go's testing/synctest), moves on by a microsecond whenever somebody asks for it, and jumps to the next
/// deadline when every goroutine waits.
package enum Clock {
  private static let virtual = Atomic<Int>(0)
  private static let virtualStart = 946_684_800_000_000_000
  private static let step = 1000

  /// Nanoseconds of a clock that is never set back.
  package static func monotonic() -> Int {
    guard SchedulingDecisions.seed != nil else { return go_thread_monotonic_nanoseconds() }
    return virtual.add(step, ordering: .relaxed).newValue
  }

  /// Nanoseconds since 1970.
  package static func wall() -> Int {
    guard SchedulingDecisions.seed != nil else { return go_thread_wall_nanoseconds() }
    return virtualStart + virtual.add(step, ordering: .relaxed).newValue
  }

  /// So many nanoseconds from now; for ever when that is too far.
  package static func deadline(in nanoseconds: Int) -> Int {
    let (deadline, overflow) = monotonic().addingReportingOverflow(max(0, nanoseconds))
    return overflow ? .max : deadline
  }

  /// In a seeded run: it is at least that late now.
  static func advance(to deadline: Int) {
    if virtual.load(ordering: .relaxed) < deadline { virtual.store(deadline, ordering: .relaxed) }
  }
}
