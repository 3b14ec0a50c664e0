// RootContexts: contexts that never end, and the error of a deadline.

import GoRuntime

/// What the contexts that never end have in common.
protocol EndlessContext: Context {}

extension EndlessContext {
  func Deadline() -> (time.Time, Bool) { (time.Time(), false) }

  func Done() -> Channel<GoEmpty> { nil }

  func Err() -> (any error)? { nil }
}

/// `context.Background()`.
struct BackgroundContext: GoStruct, GoComparable, EndlessContext, GoStringer {
  static var goDescription: GoTypeDescription { .init(.structure, "context.backgroundCtx", isDefined: true) }

  func Value(_ key: GoAny) -> GoAny { .nil }

  func String() -> GoString { "context.Background" }
}

/// `context.TODO()`.
struct TodoContext: GoStruct, GoComparable, EndlessContext, GoStringer {
  static var goDescription: GoTypeDescription { .init(.structure, "context.todoCtx", isDefined: true) }

  func Value(_ key: GoAny) -> GoAny { .nil }

  func String() -> GoString { "context.TODO" }
}

extension context {
  /// The error of a deadline that has passed.
  public struct deadlineExceededError: GoStruct, GoComparable, error {
    public static var goPackage: String { "context" }

    public init() {}

    public func Error() -> GoString { "context deadline exceeded" }

    public func Timeout() -> Bool { true }

    public func Temporary() -> Bool { true }
  }
}
