// SignalContext: a context that ends when a signal comes.

import GoRuntime

extension signal {
  /// A context that is cancelled when one of the signals comes, `stop` is called, or the parent ends. `stop` also has the
  /// signals do what they did before; `context.Cause` tells which signal came. Panics when the parent is nil.
  public static func NotifyContext(
    _ parent: (any Context)?, _ signals: (any os.Signal)?...
  ) -> (ctx: (any Context)?, stop: context.CancelFunc) {
    fatally { () throws(GoPanic) in try notifyContext(parent, GoSlice(signals)) }
  }

  /// `NotifyContext` with the signals in a slice.
  public static func NotifyContext(
    _ parent: (any Context)?, contentsOf signals: GoSlice<(any os.Signal)?>
  ) -> (ctx: (any Context)?, stop: context.CancelFunc) {
    fatally { () throws(GoPanic) in try notifyContext(parent, signals) }
  }

  /// `NotifyContext` that throws what it panics with.
  public static func NotifyContext(
    checked parent: (any Context)?, _ signals: (any os.Signal)?...
  ) throws(GoPanic) -> (ctx: (any Context)?, stop: context.CancelFunc) {
    try notifyContext(parent, GoSlice(signals))
  }

  /// `NotifyContext` with the signals in a slice that throws what it panics with.
  public static func NotifyContext(
    checked parent: (any Context)?, contentsOf signals: GoSlice<(any os.Signal)?>
  ) throws(GoPanic) -> (ctx: (any Context)?, stop: context.CancelFunc) {
    try notifyContext(parent, signals)
  }

  private static func notifyContext(
    _ parent: (any Context)?, _ signals: GoSlice<(any os.Signal)?>
  ) throws(GoPanic) -> (ctx: (any Context)?, stop: context.CancelFunc) {
    let (inner, cancel) = try context.WithCancelCause(checked: parent)
    let arrivals = Channel<(any os.Signal)?>(capacity: 1)
    Notify(arrivals, contentsOf: signals)
    let derived = SignalContext(inner!, signals)
    if derived.Err() == nil {
      go {
        switch select(.receive(from: arrivals), .receive(from: derived.Done())) {
        case 0: cancel!(signalError(arrivals.received().value!.String() + " signal received"))
        default: break
        }
      }
    }
    let stop = {
      cancel!(nil)
      Stop(arrivals)
    }
    return (derived, stop)
  }

  /// Why a context ended that a signal cancelled.
  struct signalError: GoDefined, GoErrorMatcher {
    static var goPackage: String { "signal" }
    var rawValue: GoString

    init(_ rawValue: GoString) { self.rawValue = rawValue }

    func Error() -> GoString { rawValue }

    /// It counts as a cancellation.
    func Is(_ target: (any error)?) -> Bool { GoAny(interface: target) == GoAny(interface: context.Canceled) }
  }
}

/// What `NotifyContext` makes: a context that says which signals end it.
private final class SignalContext: GoObject, Context, GoStringer, @unchecked Sendable {
  static var goDescription: GoTypeDescription { .init(.structure, "signal.signalCtx", isDefined: true) }

  private let inner: any Context
  private let signals: GoSlice<(any os.Signal)?>

  init() {
    inner = BackgroundContext()
    signals = nil
  }

  init(_ inner: any Context, _ signals: GoSlice<(any os.Signal)?>) {
    self.inner = inner
    self.signals = signals
  }

  func Deadline() -> (time.Time, Bool) { inner.Deadline() }

  func Done() -> Channel<GoEmpty> { inner.Done() }

  func Err() -> (any error)? { inner.Err() }

  func Value(_ key: GoAny) -> GoAny { inner.Value(key) }

  func String() -> GoString {
    let parent = Swift.String(context.name(of: inner)).dropLast(".WithCancel".count)
    let names = signals.map { Swift.String($0!.String()) }.joined(separator: " ")
    return GoString("signal.NotifyContext(" + parent + (names.isEmpty ? "" : ", [\(names)]") + ")")
  }
}
