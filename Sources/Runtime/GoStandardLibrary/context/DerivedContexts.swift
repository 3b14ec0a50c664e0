// DerivedContexts: a value more than the parent, its values without its end, or a clock beside it.

import GoRuntime

/// A context with one value more than its parent.
final class ValueContext: GoObject, Context, GoStringer, @unchecked Sendable {
  static var goDescription: GoTypeDescription { .init(.structure, "context.valueCtx", isDefined: true) }

  let parent: any Context
  private let key: GoAny
  private let value: GoAny

  init() {
    parent = BackgroundContext()
    key = .nil
    value = .nil
  }

  init(parent: any Context, key: GoAny, value: GoAny) {
    self.parent = parent
    self.key = key
    self.value = value
  }

  func Deadline() -> (time.Time, Bool) { parent.Deadline() }

  func Done() -> Channel<GoEmpty> { parent.Done() }

  func Err() -> (any error)? { parent.Err() }

  func Value(_ key: GoAny) -> GoAny {
    // A chain of values may be long: it is gone through, not called down.
    var context = self
    while key != context.key {
      guard let above = context.parent as? ValueContext else { return context.parent.Value(key) }
      context = above
    }
    return context.value
  }

  func String() -> GoString {
    context.name(of: parent) + ".WithValue(" + Self.text(key) + ", " + Self.text(value) + ")"
  }

  /// Strings and what has a text of its own as that, everything else as its type.
  private static func text(_ value: GoAny) -> GoString {
    if let stringer = value.as((any GoStringer).self) { return stringer.String() }
    return value.as(GoString.self) ?? GoString(value.type?.name ?? "<nil>")
  }
}

/// A context that keeps its parent's values and nothing else.
struct DetachedContext: GoStruct, EndlessContext, GoStringer, @unchecked Sendable {
  static var goDescription: GoTypeDescription { .init(.structure, "context.withoutCancelCtx", isDefined: true) }

  private let parent: any Context

  init() { parent = BackgroundContext() }

  init(parent: any Context) { self.parent = parent }

  /// No canceller is found through it: it has no reason to end.
  func Value(_ key: GoAny) -> GoAny { key == CancelContext.ownKey ? .nil : parent.Value(key) }

  func String() -> GoString { context.name(of: parent) + ".WithoutCancel" }
}

/// A context with a clock: its canceller, under the name that Go has for the two together.
final class TimerContext: GoObject, Context, GoStringer, @unchecked Sendable {
  static var goDescription: GoTypeDescription { .init(.structure, "context.timerCtx", isDefined: true) }

  private let canceller: CancelContext

  init() { canceller = CancelContext() }

  init(_ canceller: CancelContext) { self.canceller = canceller }

  func Deadline() -> (time.Time, Bool) { canceller.Deadline() }

  func Done() -> Channel<GoEmpty> { canceller.Done() }

  func Err() -> (any error)? { canceller.Err() }

  func Value(_ key: GoAny) -> GoAny { canceller.Value(key) }

  func String() -> GoString { canceller.String() }
}
