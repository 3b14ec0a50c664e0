// Package os/signal: who is told of which signals.

import CGoRuntime
import GoRuntime

/// Go's package os/signal.
///
/// What a channel has no room for when it comes is not sent to it. Once a program has asked for signals it is never
/// called a deadlock: one may come.
public enum signal {
  /// Sends signals to a channel from now on, besides those it gets already: these, or without any all that can be kept.
  public static func Notify(_ channel: Channel<(any os.Signal)?>, _ signals: (any os.Signal)?...) {
    fatally { () throws(GoPanic) in try Relay.shared.notify(channel, numbers(signals)) }
  }

  /// `Notify` with the signals in a slice.
  public static func Notify(_ channel: Channel<(any os.Signal)?>, contentsOf signals: GoSlice<(any os.Signal)?>) {
    fatally { () throws(GoPanic) in try Relay.shared.notify(channel, numbers(Array(signals))) }
  }

  /// `Notify` that throws what it panics with when the channel is nil.
  public static func Notify(
    checked channel: Channel<(any os.Signal)?>, _ signals: (any os.Signal)?...
  ) throws(GoPanic) {
    try Relay.shared.notify(channel, numbers(signals))
  }

  /// `Notify` with the signals in a slice that throws what it panics with when the channel is nil.
  public static func Notify(
    checked channel: Channel<(any os.Signal)?>, contentsOf signals: GoSlice<(any os.Signal)?>
  ) throws(GoPanic) {
    try Relay.shared.notify(channel, numbers(Array(signals)))
  }

  /// Sends no more signals to a channel: when this returns, it gets none.
  public static func Stop(_ channel: Channel<(any os.Signal)?>) { Relay.shared.stop(channel) }

  /// Has these signals, or without any all, do again what they did in the beginning.
  public static func Reset(_ signals: (any os.Signal)?...) {
    Relay.shared.cancel(numbers(signals), then: go_signals_reset)
  }

  /// Has these signals, or without any all, do again what they did in the beginning.
  public static func Reset(contentsOf signals: GoSlice<(any os.Signal)?>) {
    Relay.shared.cancel(numbers(Array(signals)), then: go_signals_reset)
  }

  /// Has nothing happen when these signals come, or without any all that can be ignored.
  public static func Ignore(_ signals: (any os.Signal)?...) {
    Relay.shared.cancel(numbers(signals), then: go_signals_ignore)
  }

  /// Has nothing happen when these signals come, or without any all that can be ignored.
  public static func Ignore(contentsOf signals: GoSlice<(any os.Signal)?>) {
    Relay.shared.cancel(numbers(Array(signals)), then: go_signals_ignore)
  }

  /// Whether nothing happens when the signal comes.
  public static func Ignored(_ signal: (any os.Signal)?) -> Bool {
    number(signal).map { go_signals_is_ignored(Int32($0)) } ?? false
  }

  private static func numbers(_ signals: [(any os.Signal)?]) -> Signals {
    signals.isEmpty ? .all : Signals(signals.compactMap(number))
  }

  private static func number(_ signal: (any os.Signal)?) -> Int? {
    guard let signal = signal as? syscall.Signal, (1...63).contains(signal.rawValue) else { return nil }
    return signal.rawValue
  }
}

/// A set of signals by number.
struct Signals: OptionSet, Sendable {
  let rawValue: UInt64

  /// Those that tell of something outside: not what the processor refuses, nor what cannot be kept.
  static let all = Signals(
    [
      syscall.SIGHUP, syscall.SIGINT, syscall.SIGQUIT, syscall.SIGUSR1, syscall.SIGUSR2, syscall.SIGPIPE,
      syscall.SIGALRM,
      syscall.SIGTERM, syscall.SIGCHLD, syscall.SIGCONT, syscall.SIGTSTP, syscall.SIGTTIN, syscall.SIGTTOU,
      syscall.SIGURG, syscall.SIGWINCH,
    ].map(\.rawValue))

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ numbers: [Int]) { rawValue = numbers.reduce(0) { $0 | 1 << UInt64($1) } }

  /// The numbers, lowest first.
  var numbers: [Int32] { (1..<64).filter { rawValue >> UInt64($0) & 1 == 1 } }
}
