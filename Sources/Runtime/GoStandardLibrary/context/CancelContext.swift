// CancelContext: a context that can be cancelled, the contexts that end with it, and its clock.

import GoRuntime

/// A context that can be cancelled, perhaps by a clock. It ends once; the first reason counts.
final class CancelContext: GoObject, Context, GoStringer, @unchecked Sendable {
  static var goDescription: GoTypeDescription { .init(.structure, "context.cancelCtx", isDefined: true) }
  /// The key by which a context is asked for the canceller above it.
  static let ownKey = GoAny(CancelKey())

  private let parent: any Context
  private let deadline: time.Time?
  private let done = Channel<GoEmpty>()
  private let mutex = sync.Mutex()
  private var failure: (any error)?
  private var cause: (any error)?
  private var children: [ObjectIdentifier: CancelContext] = [:]
  private var timer: time.Timer?
  /// Ends the parent's promise to call, when that is a context of the program's own.
  private var stopFollowing: (() -> Bool)?
  /// Runs once, when the context ends. Set before `follow`.
  var onCancel: (() -> Void)?

  init() {
    parent = BackgroundContext()
    deadline = nil
  }

  init(parent: any Context, deadline: time.Time? = nil) {
    self.parent = parent
    self.deadline = deadline
  }

  func Deadline() -> (time.Time, Bool) {
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

  func String() -> GoString {
    let name = context.name(of: parent)
    guard let deadline else { return name + ".WithCancel" }
    return name + ".WithDeadline(" + deadline.String() + " [" + time.Until(deadline).String() + "])"
  }

  var reason: (any error)? {
    mutex.Lock()
    defer { mutex.Unlock() }
    return cause
  }

  /// The nearest canceller that a context is or was derived from.
  static func above(_ context: any Context) -> CancelContext? {
    context.Value(ownKey).as(CancelContext?.self) ?? nil
  }

  /// The canceller that ends when this context does, if there is one.
  private static func nearest(to context: any Context) -> CancelContext? {
    let done = context.Done()
    // One that is never done is asked no further, as in Go. A context of the program's own may have another channel than
    // the canceller it was derived from.
    guard done != nil, let canceller = above(context), canceller.done == done else { return nil }
    return canceller
  }

  /// Ends when the parent does, from now on.
  func follow() {
    let above = parent.Done()
    if above == nil { return }
    if hasEnded(above) {
      cancelWithParent()
    } else if let canceller = Self.nearest(to: parent) {
      canceller.adopt(self)
    } else if let own = parent as? any GoAfterFuncer {
      mutex.Lock()
      stopFollowing = own.goAfterFunc { [self] in cancelWithParent() }
      mutex.Unlock()
    } else {
      let mine = done
      go { [self] in
        switch select(.receive(from: above), .receive(from: mine)) {
        case 0: cancelWithParent()
        default: break
        }
      }
    }
  }

  private func hasEnded(_ above: Channel<GoEmpty>) -> Bool {
    switch select(.receive(from: above), .default) {
    case 0: true
    default: false
    }
  }

  private func cancelWithParent() { cancel(parent.Err(), cause: context.Cause(parent)) }

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

  /// Ends it and all below it; the first reason counts. Whoever comes second waits until all below have ended, too:
  /// locks are taken from above to below. The canceller above it forgets it, unless that is `above`, which calls.
  func cancel(_ failure: (any error)?, cause: (any error)? = nil, from above: CancelContext? = nil) {
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
    let stop = stopFollowing
    stopFollowing = nil
    done.close()
    for child in ended.values { child.cancel(failure, cause: self.cause, from: self) }
    mutex.Unlock()
    clock?.Stop()
    onCancel?()
    _ = stop?()
    if above == nil { Self.nearest(to: parent)?.abandon(self) }
  }
}

/// A key that no program can have.
private struct CancelKey: GoStruct, GoComparable {
  static var goPackage: String { "context" }
}
