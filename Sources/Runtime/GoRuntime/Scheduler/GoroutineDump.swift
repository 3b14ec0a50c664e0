// GoroutineDump: goroutines as Go prints them when a program ends badly or is asked to quit.

import CGoRuntime

/// The one printer behind uncaught panics, fatal errors, deadlocks and SIGQUIT. A goroutine is its number, what it does or
/// waits for, for how long if that is a minute or more, and where.
package enum GoroutineDump {
  /// `goroutine 18 [chan receive, 2 minutes, locked to thread]:` and what is known of its calls.
  static func entry(of goroutine: Goroutine, as state: WaitReason? = nil, _ trace: Trace? = nil) -> String {
    let record = goroutine.record
    let reason = state ?? record.pointee.reason
    var text = "goroutine \(record.pointee.identifier) [\(reason.rawValue)"
    let minutes = Int(go_coarse_seconds() &- record.pointee.waitingSince) / 60
    if reason.isWaiting, minutes >= 1 { text += ", \(minutes) minutes" }
    if record.pointee.isLocked { text += ", locked to thread" }
    text += "]:\n"
    if state == nil, reason == .running { text += "\tgoroutine running on other thread; stack unavailable\n" }
    return text + calls(of: goroutine, trace)
  }

  /// The calls that a goroutine is in, a line for each function and a line for each place, and who started it. The calls
  /// of one that runs elsewhere cannot be had.
  static func calls(of goroutine: Goroutine, _ trace: Trace? = nil) -> String {
    let record = goroutine.record
    let isParked = record.pointee.state.load(ordering: .acquiring) == ParkingState.parked.rawValue
    let calls = trace ?? (isParked && record.pointee.kind == .goroutine ? .capture(of: goroutine) : .none)
    let creator = record.pointee.creator
    if let origin = record.pointee.origin { return calls.text + origin.line(by: creator) }
    return calls.text + Trace.creation(at: record.pointee.creation, by: creator)
  }

  /// All goroutines that there are, the longest-lived first, each with an empty line before it.
  static func all(besides shown: Goroutine? = nil) -> String {
    let living = Scheduler.shared.state.pointee.pool.all.filter { $0.record.pointee.reason != .dead && $0 != shown }
    return living.sorted { $0.record.pointee.identifier < $1.record.pointee.identifier }
      .map { "\n" + entry(of: $0) }.joined()
  }

  /// The goroutine that calls, and perhaps all others.
  package static func text(ofAll isOfAll: Bool) -> String {
    go_coarse_update()
    return entry(of: .current, as: .running, .capture()) + (isOfAll ? all(besides: .current) : "")
  }

  /// Ends a program in which nothing can happen any more.
  static func deadlock(_ text: String) -> Never {
    flushStandardOutput()
    go_coarse_update()
    writeToStandardError("fatal error: \(text)\n" + (TracebackSetting.own == .none ? "" : all()))
    go_go_down()
  }

  /// Answers SIGQUIT, on the monitor's thread: the others run on meanwhile, so what is printed of them may be old news.
  static func quit(programCounter: UInt) -> Never {
    flushStandardOutput()
    go_coarse_update()
    writeToStandardError("SIGQUIT: quit\nPC=0x\(String(programCounter, radix: 16)) m=0 sigcode=0\n" + all() + "\n")
    go_go_down()
  }
}
