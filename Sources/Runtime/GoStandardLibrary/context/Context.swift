// Context: deadlines, cancellation and values that go down a tree of calls.

import GoRuntime

/// Go's `context.Context`.
public protocol Context: GoInterface {
  /// When the work should be given up; `ok` is false when there is no deadline.
  func Deadline() -> (deadline: time.Time, ok: Bool)
  /// Closed when the work should be given up; nil when that can never be.
  func Done() -> Channel<GoEmpty>
  /// Nil until `Done` is closed, then why.
  func Err() -> (any error)?
  /// The value that goes with a key.
  func Value(_ key: GoAny) -> GoAny
}

/// Go's package context.
public enum context {
  /// Go's `context.Context`.
  public typealias Context = GoStandardLibrary.Context
  /// Cancels the context it came with; calling it again does nothing.
  public typealias CancelFunc = (() -> Void)?
  /// Cancels the context it came with for a reason.
  public typealias CancelCauseFunc = (((any error)?) -> Void)?

  /// What `Err` returns after a cancellation.
  nonisolated(unsafe) public static let Canceled: (any error)? = ContextError("context canceled")
  /// What `Err` returns when the deadline has passed.
  nonisolated(unsafe) public static let DeadlineExceeded: (any error)? = DeadlineExceededError()

  private static let background = RootContext(name: "context.Background")
  private static let todo = RootContext(name: "context.TODO")

  /// The root of all contexts: never cancelled, no deadline, no values.
  public static func Background() -> (any Context)? { background }

  /// A root for where it is not clear yet which context to use.
  public static func TODO() -> (any Context)? { todo }

  /// A context with a value more.
  public static func WithValue(_ parent: (any Context)?, _ key: GoAny, _ value: GoAny) -> (any Context)? {
    if key.isNil { panic(GoString("nil key")) }
    return ValueContext(parent: checked(parent), key: key, value: value)
  }

  /// A context with the parent's values that is not cancelled with it.
  public static func WithoutCancel(_ parent: (any Context)?) -> (any Context)? {
    DetachedContext(parent: checked(parent))
  }

  static func checked(_ parent: (any Context)?) -> any Context {
    guard let parent else { panic(GoString("cannot create context from nil parent")) }
    return parent
  }
}

/// An error that is equal only to itself.
final class ContextError: GoObject, error, @unchecked Sendable {
  static var goPackage: String { "errors" }
  private let text: GoString

  init() { text = GoString() }

  init(_ text: GoString) { self.text = text }

  func Error() -> GoString { text }
}

/// The error of a deadline that has passed.
final class DeadlineExceededError: GoObject, error, @unchecked Sendable {
  static var goPackage: String { "context" }

  init() {}

  func Error() -> GoString { "context deadline exceeded" }

  func Timeout() -> Bool { true }

  func Temporary() -> Bool { true }
}

/// `Background` and `TODO`.
final class RootContext: GoObject, Context, GoStringer, @unchecked Sendable {
  static var goPackage: String { "context" }
  private let name: GoString

  init() { name = GoString() }

  init(name: GoString) { self.name = name }

  func Deadline() -> (deadline: time.Time, ok: Bool) { (time.Time(), false) }

  func Done() -> Channel<GoEmpty> { nil }

  func Err() -> (any error)? { nil }

  func Value(_ key: GoAny) -> GoAny { .nil }

  func String() -> GoString { name }
}

/// A context with one value more than its parent.
final class ValueContext: GoObject, Context, @unchecked Sendable {
  static var goPackage: String { "context" }
  let parent: any Context
  private let key: GoAny
  private let value: GoAny

  init() {
    parent = RootContext()
    key = .nil
    value = .nil
  }

  init(parent: any Context, key: GoAny, value: GoAny) {
    self.parent = parent
    self.key = key
    self.value = value
  }

  func Deadline() -> (deadline: time.Time, ok: Bool) { parent.Deadline() }

  func Done() -> Channel<GoEmpty> { parent.Done() }

  func Err() -> (any error)? { parent.Err() }

  func Value(_ key: GoAny) -> GoAny { key == self.key ? value : parent.Value(key) }
}

/// A context that keeps its parent's values and nothing else.
final class DetachedContext: GoObject, Context, @unchecked Sendable {
  static var goPackage: String { "context" }
  private let parent: any Context

  init() { parent = RootContext() }

  init(parent: any Context) { self.parent = parent }

  func Deadline() -> (deadline: time.Time, ok: Bool) { (time.Time(), false) }

  func Done() -> Channel<GoEmpty> { nil }

  func Err() -> (any error)? { nil }

  func Value(_ key: GoAny) -> GoAny { parent.Value(key) }
}
