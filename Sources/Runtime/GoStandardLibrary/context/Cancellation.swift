// Cancellation: contexts that end, by a call, by the clock, or with their parent.

import GoRuntime

extension context {
  /// A context that ends when `cancel` is called, or with its parent. Panics when the parent is nil, like all
  /// functions here.
  public static func WithCancel(_ parent: (any Context)?) -> (ctx: (any Context)?, cancel: CancelFunc) {
    fatally { () throws(GoPanic) in try WithCancel(checked: parent) }
  }

  /// `WithCancel` that throws what it would panic with.
  public static func WithCancel(
    checked parent: (any Context)?
  ) throws(GoPanic) -> (ctx: (any Context)?, cancel: CancelFunc) {
    let child = CancelContext(parent: try existing(parent))
    child.follow()
    return (child, { child.cancel(Canceled) })
  }

  /// `WithCancel` with a reason that `Cause` returns.
  public static func WithCancelCause(
    _ parent: (any Context)?
  ) -> (ctx: (any Context)?, cancel: CancelCauseFunc) {
    fatally { () throws(GoPanic) in try WithCancelCause(checked: parent) }
  }

  /// `WithCancelCause` that throws what it would panic with.
  public static func WithCancelCause(
    checked parent: (any Context)?
  ) throws(GoPanic) -> (ctx: (any Context)?, cancel: CancelCauseFunc) {
    let child = CancelContext(parent: try existing(parent))
    child.follow()
    return (child, { child.cancel(Canceled, cause: $0) })
  }

  /// A context that ends at an instant at the latest.
  public static func WithDeadline(_ parent: (any Context)?, _ deadline: time.Time) -> ((any Context)?, CancelFunc) {
    WithDeadlineCause(parent, deadline, nil)
  }

  /// `WithDeadline` that throws what it would panic with.
  public static func WithDeadline(
    checked parent: (any Context)?, _ deadline: time.Time
  ) throws(GoPanic) -> ((any Context)?, CancelFunc) {
    try WithDeadlineCause(checked: parent, deadline, nil)
  }

  /// `WithDeadline` with the reason that `Cause` returns when the deadline passes.
  public static func WithDeadlineCause(
    _ parent: (any Context)?, _ deadline: time.Time, _ cause: (any error)?
  ) -> ((any Context)?, CancelFunc) {
    fatally { () throws(GoPanic) in try WithDeadlineCause(checked: parent, deadline, cause) }
  }

  /// `WithDeadlineCause` that throws what it would panic with.
  public static func WithDeadlineCause(
    checked parent: (any Context)?, _ deadline: time.Time, _ cause: (any error)?
  ) throws(GoPanic) -> ((any Context)?, CancelFunc) {
    let parent = try existing(parent)
    let (earlier, isLimited) = parent.Deadline()
    if isLimited, earlier.Before(deadline) {
      let (child, cancel) = try WithCancel(checked: parent)
      return (child, cancel)
    }
    let child = CancelContext(parent: parent, deadline: deadline)
    child.follow()
    child.startClock(cause: cause)
    return (TimerContext(child), { child.cancel(Canceled) })
  }

  /// A context that ends after a time at the latest.
  public static func WithTimeout(_ parent: (any Context)?, _ timeout: time.Duration) -> ((any Context)?, CancelFunc) {
    WithDeadline(parent, time.Now().Add(timeout))
  }

  /// `WithTimeout` that throws what it would panic with.
  public static func WithTimeout(
    checked parent: (any Context)?, _ timeout: time.Duration
  ) throws(GoPanic) -> ((any Context)?, CancelFunc) {
    try WithDeadline(checked: parent, time.Now().Add(timeout))
  }

  /// `WithTimeout` with the reason that `Cause` returns when the time is over.
  public static func WithTimeoutCause(
    _ parent: (any Context)?, _ timeout: time.Duration, _ cause: (any error)?
  ) -> ((any Context)?, CancelFunc) {
    WithDeadlineCause(parent, time.Now().Add(timeout), cause)
  }

  /// `WithTimeoutCause` that throws what it would panic with.
  public static func WithTimeoutCause(
    checked parent: (any Context)?, _ timeout: time.Duration, _ cause: (any error)?
  ) throws(GoPanic) -> ((any Context)?, CancelFunc) {
    try WithDeadlineCause(checked: parent, time.Now().Add(timeout), cause)
  }

  /// Why a context ended: the reason given, else what `Err` returns; nil while it has not.
  public static func Cause(_ ctx: (any Context)?) -> (any error)? {
    fatally { () throws(GoPanic) in try Cause(checked: ctx) }
  }

  /// `Cause` that throws what it would panic with.
  public static func Cause(checked ctx: (any Context)?) throws(GoPanic) -> (any error)? {
    let ctx = try ctx.checked()
    guard let failure = ctx.Err() else { return nil }
    // Without a reason it was a context of the program's own, below the canceller, that ended.
    return CancelContext.above(ctx)?.reason ?? failure
  }

  /// Calls a function in a goroutine of its own when the context has ended. The function that comes back prevents
  /// that, and returns whether it did.
  public static func AfterFunc(
    _ ctx: (any Context)?, _ function: @escaping () throws(GoPanic) -> Void
  ) -> (() -> Bool)? {
    let child = CancelContext(parent: fatally { () throws(GoPanic) in try existing(ctx) })
    let once = sync.Once()
    child.onCancel = { once.Do { go(for: .context, function) } }
    child.follow()
    return {
      nonisolated(unsafe) var stopped = false
      once.Do { stopped = true }
      if stopped { child.cancel(Canceled) }
      return stopped
    }
  }

  /// `AfterFunc` with a variable that holds a function. Nil panics when it is called.
  public static func AfterFunc(_ ctx: (any Context)?, _ function: (() -> Void)?) -> (() -> Bool)? {
    AfterFunc(ctx) { () throws(GoPanic) in function!() }
  }
}
