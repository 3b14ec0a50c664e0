// GoPanic: a panic on its way through the functions that can see it.

import CGoRuntime

/// A panic that unwinds: what `panic(v)` throws where somebody above may recover.
public final class GoPanic: Error, @unchecked Sendable {
  /// What `recover` returns.
  public let value: GoAny
  /// `runtime.Goexit` unwinds the same way, but nobody can recover it.
  package let isGoexit: Bool
  /// The panic during whose deferred calls this one began.
  var previous: GoPanic?
  var isRecovered = false
  /// The calls that the goroutine was in when it began.
  private(set) var trace: Trace
  /// The goroutine ends when nothing stops it: this is a Goexit, or a panic in a call that one deferred.
  var exits: Bool

  /// A panic with any value. `panic(nil)` becomes Go's error about that.
  public init(_ value: GoAny) {
    self.value = value.isNil ? GoAny(PanicNilError()) : value
    isGoexit = false
    trace = .capture()
    exits = false
  }

  /// A panic with a value that converts to `any`.
  public convenience init<T: GoValue>(_ value: T) {
    self.init(value.goAny)
  }

  /// A panic with an interface value.
  public convenience init(_ value: (any error)?) {
    self.init(GoAny(interface: value))
  }

  /// A panic of the runtime itself.
  public convenience init(_ failure: RuntimeError) {
    self.init(failure.goAny)
  }

  /// The panic of a type assertion that does not hold.
  convenience init(failedAssertion text: String) {
    self.init(GoAny(TypeAssertionError(text)))
  }

  private init(goexit: ()) {
    value = .nil
    isGoexit = true
    trace = .none
    exits = true
  }

  /// It left a coroutine: under the calls there are those of who waits for it.
  func continues(above calls: Trace) {
    if !isGoexit { trace = trace.above(calls) }
  }

  /// What unwinds a goroutine that calls `runtime.Goexit`, running its deferred calls.
  public static var goexit: GoPanic { GoPanic(goexit: ()) }
}

extension GoPanic {
  /// Notes the panic during whose deferred calls this one began, if that is not known yet.
  func begins(during running: GoPanic?) {
    guard previous == nil else { return }
    var earlier = running
    while let panic = earlier {
      if panic === self { return }
      earlier = panic.previous
    }
    previous = running
  }

  /// Whether the value is the very one of another panic, as when what was recovered is thrown again.
  func repeats(_ other: GoPanic) -> Bool {
    value.type == other.value.type && value.word == other.value.word && value.object === other.value.object
  }
}

/// Go's `panic` where nobody can recover: prints Go's message and exits with status 2.
public func panic(_ value: GoAny) -> Never {
  reportUncaught(GoPanic(value))
}

/// Go's `panic` where nobody can recover: prints Go's message and exits with status 2.
public func panic<T: GoValue>(_ value: T) -> Never {
  reportUncaught(GoPanic(value))
}

/// Go's `panic` where nobody can recover: prints Go's message and exits with status 2.
public func panic(_ value: (any error)?) -> Never {
  reportUncaught(GoPanic(value))
}

/// A run-time panic where nobody can recover.
@inline(never)
public func goPanic(_ failure: RuntimeError) -> Never {
  reportUncaught(GoPanic(failure))
}

/// An error of the runtime that no program can recover from: `fatal error: ` and the text, exit status 2.
@inline(never)
public func goFatal(_ text: String) -> Never {
  reportFatal(text, under: Goroutine.current.record.pointee.deferring?.visiblePanic)
}
