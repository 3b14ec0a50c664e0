// OnceFunctions: functions that do their work the first time only.

import GoRuntime

extension sync {
  /// A function that calls `function` the first time only. Should that panic, every call panics with the same value.
  public static func OnceFunc<Failure: Error>(
    _ function: (() throws(Failure) -> Void)?
  ) -> (() throws(Failure) -> Void)? {
    let outcome = OnceOutcome(function)
    return { () throws(Failure) in try outcome.get() }
  }

  /// A function that returns what `function` returned the first time. Should that panic, every call panics with the same
  /// value.
  public static func OnceValue<Value, Failure: Error>(
    _ function: (() throws(Failure) -> Value)?
  ) -> (() throws(Failure) -> Value)? {
    let outcome = OnceOutcome(function)
    return { () throws(Failure) in try outcome.get() }
  }

  /// A function that returns both values that `function` returned the first time. Should that panic, every call panics with
  /// the same value.
  public static func OnceValues<First, Second, Failure: Error>(
    _ function: (() throws(Failure) -> (First, Second))?
  ) -> (() throws(Failure) -> (First, Second))? {
    let outcome = OnceOutcome(function)
    return { () throws(Failure) in try outcome.get() }
  }
}

/// What a function returned or panicked with, found out at the first need.
private final class OnceOutcome<Value, Failure: Error>: @unchecked Sendable {
  private let once = sync.Once()
  private var function: (() throws(Failure) -> Value)?
  private var result: Result<Value, Failure>?

  init(_ function: (() throws(Failure) -> Value)?) { self.function = function }

  func get() throws(Failure) -> Value {
    var isFirst = false
    once.Do {
      isFirst = true
      let function = function!
      do throws(Failure) {
        result = .success(try function())
      } catch {
        result = .failure(error)
      }
      self.function = nil
    }
    switch result.unsafelyUnwrapped {
    case .success(let value): return value
    case .failure(let failure):
      if !isFirst, let panic = failure as? GoPanic, let again = GoPanic(panic.value) as? Failure { throw again }
      throw failure
    }
  }
}
