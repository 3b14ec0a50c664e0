// Traceback: what follows the message of a program that goes down.

import CGoRuntime

/// `GOTRACEBACK`: which goroutines are shown.
enum TracebackSetting {
  case none, single, all

  static let own: TracebackSetting =
    switch environment("GOTRACEBACK") {
    case "none", "0": .none
    case "all", "1", "system", "2", "crash", "wer": .all
    default: .single
    }
}

/// The goroutine that calls, with the calls it is in or, of a panic, those it was in; and the others where they are
/// wanted.
func traceback(_ trace: Trace = .capture()) -> String {
  if TracebackSetting.own == .none { return "" }
  let text = "\n" + GoroutineDump.entry(of: .current, as: .running, trace)
  return TracebackSetting.own == .all ? text + GoroutineDump.all(besides: .current) : text
}
