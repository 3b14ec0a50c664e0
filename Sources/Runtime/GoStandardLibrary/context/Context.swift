// Context: deadlines, cancellation and values that go down a tree of calls.

import GoRuntime

/// Go's `context.Context`. Its methods may be called by several goroutines at once; programs may implement it
/// themselves.
public protocol Context: GoInterface {
  /// When the work should be given up; false when there is no deadline.
  func Deadline() -> (time.Time, Bool)
  /// Closed when the work should be given up; nil when that can never be.
  func Done() -> Channel<GoEmpty>
  /// Nil until `Done` is closed, then why.
  func Err() -> (any error)?
  /// The value that goes with a key.
  func Value(_ key: GoAny) -> GoAny
}

/// Go's package context.
///
/// A cancellation happens before `Done` is found closed, and before `Err` and `Cause` tell of it.
public enum context {
  /// Go's `context.Context`.
  public typealias Context = GoStandardLibrary.Context
  /// Cancels the context it came with; calling it again does nothing.
  public typealias CancelFunc = (() -> Void)?
  /// Cancels the context it came with for a reason; calling it again does nothing.
  public typealias CancelCauseFunc = (((any error)?) -> Void)?

  /// What `Err` returns after a cancellation.
  nonisolated(unsafe) public static var Canceled: (any error)? = errors.New("context canceled")
  /// What `Err` returns when the deadline has passed. It has the methods `Timeout` and `Temporary`, both true.
  nonisolated(unsafe) public static var DeadlineExceeded: (any error)? = deadlineExceededError()

  /// The root of all contexts: never cancelled, no deadline, no values.
  public static func Background() -> (any Context)? { BackgroundContext() }

  /// A root for where it is not clear yet which context to use.
  public static func TODO() -> (any Context)? { TodoContext() }

  /// A context with a value more. Panics when the key is nil or not comparable.
  public static func WithValue(_ parent: (any Context)?, _ key: GoAny, _ value: GoAny) -> (any Context)? {
    fatally { () throws(GoPanic) in try WithValue(checked: parent, key, value) }
  }

  /// `WithValue` that throws what it would panic with.
  public static func WithValue(
    checked parent: (any Context)?, _ key: GoAny, _ value: GoAny
  ) throws(GoPanic) -> (any Context)? {
    let parent = try existing(parent)
    guard let type = key.type else { throw GoPanic(GoString("nil key")) }
    if !type.isComparable { throw GoPanic(GoString("key is not comparable")) }
    return ValueContext(parent: parent, key: key, value: value)
  }

  /// A context with the parent's values that is not cancelled with it, and has no deadline.
  public static func WithoutCancel(_ parent: (any Context)?) -> (any Context)? {
    fatally { () throws(GoPanic) in try WithoutCancel(checked: parent) }
  }

  /// `WithoutCancel` that throws what it would panic with.
  public static func WithoutCancel(checked parent: (any Context)?) throws(GoPanic) -> (any Context)? {
    DetachedContext(parent: try existing(parent))
  }

  static func existing(_ parent: (any Context)?) throws(GoPanic) -> any Context {
    guard let parent else { throw GoPanic(GoString("cannot create context from nil parent")) }
    return parent
  }

  /// A context as it shows in the text of one derived from it.
  static func name(of context: any Context) -> GoString {
    (context as? any GoStringer)?.String() ?? GoString(context.goAny.type?.name ?? "<nil>")
  }
}
