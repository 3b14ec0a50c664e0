// The runtime errors that Go exports by name, so that programs can ask for them.

/// Go's `runtime.PanicNilError`: what `recover` returns after `panic(nil)`.
public final class PanicNilError: GoObject, GoRuntimeError {
  public static var goPackage: String { "runtime" }

  public init() {}

  /// The text of the error.
  public func Error() -> GoString { "runtime error: panic called with nil argument" }

  /// Marks the errors of the runtime.
  public func RuntimeError() {}
}

/// Go's `runtime.TypeAssertionError`: a type assertion that does not hold.
public final class TypeAssertionError: GoObject, GoRuntimeError {
  public static var goPackage: String { "runtime" }
  private let text: GoString

  public init() { text = "" }

  /// The error with this text.
  public init(_ text: String) { self.text = GoString(text) }

  /// The text of the error.
  public func Error() -> GoString { text }

  /// Marks the errors of the runtime.
  public func RuntimeError() {}
}
