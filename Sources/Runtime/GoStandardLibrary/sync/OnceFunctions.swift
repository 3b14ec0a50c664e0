// OnceFunctions: functions that do their work the first time only. Each comes twice, because Swift 6.3 cannot convert
// the optional functions that one with a generic error would return.

import GoRuntime

extension sync {
  /// A function that calls `function` the first time only.
  public static func OnceFunc(_ function: (() -> Void)?) -> (() -> Void)? {
    let outcome = OnceOutcome { () throws(GoPanic) in function!() }
    return { outcome.value }
  }

  /// A function that calls `function` the first time only. Should that panic, every call panics with the same value.
  public static func OnceFunc(_ function: (() throws(GoPanic) -> Void)?) -> (() throws(GoPanic) -> Void)? {
    let outcome = OnceOutcome { () throws(GoPanic) in try function!() }
    return { () throws(GoPanic) in try outcome.get() }
  }

  /// A function that returns what `function` returned the first time.
  public static func OnceValue<Value>(_ function: (() -> Value)?) -> (() -> Value)? {
    let outcome = OnceOutcome { () throws(GoPanic) in function!() }
    return { outcome.value }
  }

  /// A function that returns what `function` returned the first time. Should that panic, every call panics with the
  /// same value.
  public static func OnceValue<Value>(
    _ function: (() throws(GoPanic) -> Value)?
  ) -> (() throws(GoPanic) -> Value)? {
    let outcome = OnceOutcome { () throws(GoPanic) in try function!() }
    return { () throws(GoPanic) in try outcome.get() }
  }

  /// A function that returns both values that `function` returned the first time.
  public static func OnceValues<First, Second>(
    _ function: (() -> (First, Second))?
  ) -> (() -> (First, Second))? {
    let outcome = OnceOutcome { () throws(GoPanic) in function!() }
    return { outcome.value }
  }

  /// A function that returns both values that `function` returned the first time. Should that panic, every call panics
  /// with the same value.
  public static func OnceValues<First, Second>(
    _ function: (() throws(GoPanic) -> (First, Second))?
  ) -> (() throws(GoPanic) -> (First, Second))? {
    let outcome = OnceOutcome { () throws(GoPanic) in try function!() }
    return { () throws(GoPanic) in try outcome.get() }
  }
}

/// What a function returned or panicked with, found out at the first need.
private final class OnceOutcome<Value>: @unchecked Sendable {
  private let once = sync.Once()
  private var function: (() throws(GoPanic) -> Value)?
  private var result: Result<Value, GoPanic>?

  init(_ function: @escaping () throws(GoPanic) -> Value) { self.function = function }

  /// What a function that cannot panic returned.
  var value: Value { fatally { () throws(GoPanic) in try get() } }

  func get() throws(GoPanic) -> Value {
    var isFirst = false
    once.Do {
      isFirst = true
      result = outcome()
      function = nil
    }
    switch result.unsafelyUnwrapped {
    case .success(let value): return value
    // The object of a panic belongs to one panic.
    case .failure(let panic): throw isFirst || panic.isGoexit ? panic : GoPanic(panic.value)
    }
  }

  private func outcome() -> Result<Value, GoPanic> {
    do throws(GoPanic) {
      return .success(try function.unsafelyUnwrapped())
    } catch {
      return .failure(error)
    }
  }
}
