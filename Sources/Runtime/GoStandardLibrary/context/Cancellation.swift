// Cancellation: contexts that end, by a call, by the clock, or with their parent.

import GoRuntime

extension context {
  /// A context that ends when `cancel` is called, or with its parent.
  public static func WithCancel(_ parent: (any Context)?) -> (ctx: (any Context)?, cancel: CancelFunc) {
    let child = CancelContext(parent: checked(parent))
    child.follow()
    return (child, { child.cancel(Canceled, cause: nil) })
  }

  /// `WithCancel` with a reason that `Cause` returns.
  public static func WithCancelCause(
    _ parent: (any Context)?
  ) -> (ctx: (any Context)?, cancel: CancelCauseFunc) {
    let child = CancelContext(parent: checked(parent))
    child.follow()
    return (child, { child.cancel(Canceled, cause: $0) })
  }

  /// A context that ends at an instant at the latest.
  public static func WithDeadline(_ parent: (any Context)?, _ deadline: time.Time) -> ((any Context)?, CancelFunc) {
    WithDeadlineCause(parent, deadline, nil)
  }

  /// `WithDeadline` with the reason that `Cause` returns when the deadline passes.
  public static func WithDeadlineCause(
    _ parent: (any Context)?, _ deadline: time.Time, _ cause: (any error)?
  ) -> ((any Context)?, CancelFunc) {
    let parent = checked(parent)
    let earlier = parent.Deadline()
    if earlier.ok, earlier.deadline.Before(deadline) {
      let (child, cancel) = WithCancel(parent)
      return (child, cancel)
    }
    let child = CancelContext(parent: parent, deadline: deadline)
    child.follow()
    child.startClock(cause: cause)
    return (child, { child.cancel(Canceled, cause: nil) })
  }

  /// A context that ends after a time at the latest.
  public static func WithTimeout(_ parent: (any Context)?, _ timeout: time.Duration) -> ((any Context)?, CancelFunc) {
    WithDeadline(parent, time.Now().Add(timeout))
  }

  /// `WithTimeout` with the reason that `Cause` returns when the time is over.
  public static func WithTimeoutCause(
    _ parent: (any Context)?, _ timeout: time.Duration, _ cause: (any error)?
  ) -> ((any Context)?, CancelFunc) {
    WithDeadlineCause(parent, time.Now().Add(timeout), cause)
  }

  /// Why a context ended: the reason given, else what `Err` returns.
  public static func Cause(_ ctx: (any Context)?) -> (any error)? {
    if let canceller = CancelContext.nearest(to: ctx!) { return canceller.reason }
    return ctx!.Err()
  }

  /// Calls a function in a goroutine of its own when the context ends. The function that comes back prevents that, and
  /// returns whether it did.
  public static func AfterFunc(_ ctx: (any Context)?, _ function: (() -> Void)?) -> (() -> Bool)? {
    let once = sync.Once()
    let child = CancelContext(parent: checked(ctx))
    child.onCancel = { once.Do { go { function!() } } }
    child.follow()
    return {
      nonisolated(unsafe) var stopped = false
      once.Do { stopped = true }
      child.cancel(Canceled, cause: nil)
      return stopped
    }
  }
}

/// A context that can be cancelled, perhaps by a clock.
final class CancelContext: GoObject, Context, @unchecked Sendable {
  static var goPackage: String { "context" }
  /// The key by which a context is asked for the canceller above it.
  private static let ownKey = GoAny(CancelKey())

  private let parent: any Context
  private let deadline: time.Time?
  private let done = Channel<GoEmpty>()
  private let mutex = sync.Mutex()
  private var failure: (any error)?
  private var cause: (any error)?
  private var children: [ObjectIdentifier: CancelContext] = [:]
  private var timer: time.Timer?
  /// Runs once, when the context ends. Set before `follow`.
  var onCancel: (() -> Void)?

  init() {
    parent = RootContext()
    deadline = nil
  }

  init(parent: any Context, deadline: time.Time? = nil) {
    self.parent = parent
    self.deadline = deadline
  }

  func Deadline() -> (deadline: time.Time, ok: Bool) {
    deadline.map { ($0, true) } ?? parent.Deadline()
  }

  func Done() -> Channel<GoEmpty> { done }

  func Err() -> (any error)? {
    mutex.Lock()
    defer { mutex.Unlock() }
    return failure
  }

  func Value(_ key: GoAny) -> GoAny {
    key == Self.ownKey ? goAny : parent.Value(key)
  }

  var reason: (any error)? {
    mutex.Lock()
    defer { mutex.Unlock() }
    return cause
  }

  /// The canceller that ends when this context does, if there is one.
  static func nearest(to context: any Context) -> CancelContext? {
    guard let found = context.Value(ownKey).as(CancelContext?.self), let canceller = found else { return nil }
    // A context of the program's own may have another channel than the canceller it contains.
    return canceller.done == context.Done() ? canceller : nil
  }

  /// Ends when the parent does, from now on.
  func follow() {
    let above = parent.Done()
    if above == nil { return }
    if let failure = parent.Err() {
      cancel(failure, cause: context.Cause(parent))
    } else if let canceller = Self.nearest(to: parent) {
      canceller.adopt(self)
    } else {
      let mine = done
      go { [self] in
        switch select(.receive(from: above), .receive(from: mine)) {
        case 0: cancel(parent.Err(), cause: context.Cause(parent))
        default: break
        }
      }
    }
  }

  private func adopt(_ child: CancelContext) {
    mutex.Lock()
    guard failure == nil else {
      let (failure, cause) = (failure, cause)
      mutex.Unlock()
      child.cancel(failure, cause: cause)
      return
    }
    children[ObjectIdentifier(child)] = child
    mutex.Unlock()
  }

  private func abandon(_ child: CancelContext) {
    mutex.Lock()
    children[ObjectIdentifier(child)] = nil
    mutex.Unlock()
  }

  /// Sets the clock that ends it at its deadline.
  func startClock(cause: (any error)?) {
    let left = time.Until(deadline!)
    guard left.rawValue > 0 else {
      cancel(context.DeadlineExceeded, cause: cause)
      return
    }
    mutex.Lock()
    defer { mutex.Unlock() }
    guard failure == nil else { return }
    timer = time.AfterFunc(left) { [self] in cancel(context.DeadlineExceeded, cause: cause) }
  }

  /// Ends it and all below it; the first reason counts.
  func cancel(_ failure: (any error)?, cause: (any error)?) {
    mutex.Lock()
    guard self.failure == nil else {
      mutex.Unlock()
      return
    }
    self.failure = failure
    self.cause = cause ?? failure
    let ended = children
    children = [:]
    let clock = timer
    timer = nil
    mutex.Unlock()
    done.close()
    for child in ended.values { child.cancel(failure, cause: self.cause) }
    clock?.Stop()
    onCancel?()
    Self.nearest(to: parent)?.abandon(self)
  }
}

/// A key that no program can have.
private struct CancelKey: GoStruct, GoComparable {
  static var goPackage: String { "context" }
}
