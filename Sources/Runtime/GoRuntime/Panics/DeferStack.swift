// DeferStack: the deferred calls of one function that unwinds, and `recover`.

/// Deferred calls, last in, first out. The function pushes them where Go says `defer`, tells of a panic in its `catch`, and
/// runs them at its end.
public final class DeferStack: @unchecked Sendable {
  private var calls: [() throws(GoPanic) -> Void] = []
  /// The panic that unwinds the function, until it is recovered.
  private var current: GoPanic?
  /// The one that the running deferred call has recovered.
  private var recovered: GoPanic?
  /// The one whose deferred call called the function, further up.
  private var outer: DeferStack?

  /// The next function with deferred calls further out.
  private var caller: DeferStack?

  /// Made where the function begins; `run` or `runFatally` at its end takes it off again.
  public init() {
    let goroutine = Goroutine.current
    caller = goroutine.record.pointee.defers
    goroutine.record.pointee.defers = self
  }

  /// Go's `defer`.
  public func push(_ call: @escaping () throws(GoPanic) -> Void) {
    calls.append(call)
  }

  /// The body was left by a panic.
  public func panic(_ panic: GoPanic) {
    // It may begin in a deferred call that another panic made run.
    panic.begins(during: Goroutine.current.record.pointee.deferring?.visiblePanic)
    current = panic
  }

  /// Runs the deferred calls; throws what nobody has recovered.
  public func run() throws(GoPanic) {
    leave()
    outer = Goroutine.current.record.pointee.deferring
    Goroutine.current.record.pointee.deferring = self
    while let call = calls.popLast() {
      recovered = nil
      do {
        try call()
      } catch {
        error.begins(during: current ?? recovered)
        // A panic during Goexit stops it only until the panic is recovered.
        if current?.exits == true { error.exits = true }
        current = error
      }
    }
    Goroutine.current.record.pointee.deferring = outer
    outer = nil
    if let unrecovered = current { throw unrecovered }
  }

  private func leave() {
    let goroutine = Goroutine.current
    guard goroutine.record.pointee.defers === self else { return }
    goroutine.record.pointee.defers = caller
    caller = nil
  }

  /// Runs the deferred calls where nobody above can see a panic: what is not recovered ends the program.
  public func runFatally() {
    do {
      try run()
    } catch {
      reportUncaught(error)
    }
  }

  /// What a panic in the running deferred call happens during.
  var visiblePanic: GoPanic? { current ?? recovered ?? outer?.visiblePanic }

  fileprivate func recover() -> GoAny {
    guard let panic = current, !panic.isGoexit else { return .nil }
    panic.isRecovered = true
    recovered = panic
    current = panic.exits ? .goexit : nil
    return panic.value
  }
}

extension Goroutine {
  /// Runs the deferred calls of all functions it is in, and ends it: `runtime.Goexit` where it cannot unwind. What the
  /// frames hold is not released.
  package func exitRunningDefers() -> Never {
    while let innermost = record.pointee.defers {
      innermost.runFatally()
    }
    if let coroutine = record.pointee.coroutine { coroutine.abandon(.goexit) }
    exit()
  }
}

/// Calls a function that recovers where it is not deferred itself: there it has nothing to recover.
public func notDeferred<Result, Failure>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
  let goroutine = Goroutine.current
  let deferring = goroutine.record.pointee.deferring
  goroutine.record.pointee.deferring = nil
  defer { goroutine.record.pointee.deferring = deferring }
  return try body()
}

/// Go's `recover`, called in a deferred call: the value of the panic, which ends there; nil when there is none.
public func recover() -> GoAny {
  Goroutine.current.record.pointee.deferring?.recover() ?? .nil
}
