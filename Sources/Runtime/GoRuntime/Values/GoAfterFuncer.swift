// GoAfterFuncer: what package context asks of a context of the program's own.

/// A context that calls a function when it ends: one with this method is asked for that, instead of being watched by a
/// goroutine.
public protocol GoAfterFuncer: GoInterface {
  /// The method `AfterFunc`: calls the function in a goroutine of its own after the context has ended; what comes back
  /// prevents that.
  func goAfterFunc(_ function: @escaping () -> Void) -> () -> Bool
}
