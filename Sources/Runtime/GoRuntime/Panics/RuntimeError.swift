// RuntimeError: the panics of the language itself, in Go's words.

/// What Go's `runtime.Error` is: an `error` that the runtime made.
public protocol GoRuntimeError: error {
  /// Marks the errors of the runtime.
  func RuntimeError()
}

/// What went wrong in a run-time panic. Its text begins with `runtime error: ` except for channels and nil maps, as in Go.
public struct RuntimeError: Sendable {
  /// Which of the types of Go's runtime the panic's value has.
  private enum Kind {
    case plain
    case bounds
    case other
  }

  let text: String
  private let kind: Kind

  private init(_ kind: Kind, _ text: String) {
    self.text = text
    self.kind = kind
  }

  /// A failure whose text is `runtime error: ` and this.
  public init(_ text: String) { self.init(.other, text) }

  /// An index or a length that does not fit.
  static func bounds(_ text: String) -> Self { Self(.bounds, text) }

  /// An error with exactly this text, such as those of the standard library.
  public static func plain(_ text: String) -> Self { Self(.plain, text) }

  /// The value of the panic, which is of the type that Go's runtime has for it.
  public var goAny: GoAny {
    switch kind {
    case .plain: return GoAny(plainError(GoString(text)))
    case .bounds:
      var error = boundsError()
      error.text = GoString(text)
      return GoAny(error)
    case .other: return GoAny(errorString(GoString(text)))
    }
  }

  /// The text of that value.
  public func Error() -> GoString { GoString(kind == .plain ? text : "runtime error: " + text) }

  /// Whether a panic's value is that of a nil dereference.
  static func isNilDereference(_ value: GoAny) -> Bool {
    value.as(errorString.self)?.rawValue == GoString(nilDereference.text)
  }
}

/// Go's `runtime.boundsError`: an index or a length that does not fit.
public struct boundsError: GoStruct, GoRuntimeError {
  public static var goPackage: String { "runtime" }
  public var text: GoString = ""

  public init() {}

  /// The text of the error.
  public func Error() -> GoString { "runtime error: " + text }

  /// Marks the errors of the runtime.
  public func RuntimeError() {}
}

/// Go's `runtime.plainError`, a string: what channels and nil maps refuse.
public struct plainError: GoDefinedString, GoRuntimeError {
  public static var goPackage: String { "runtime" }
  public var rawValue: GoString

  public init(_ rawValue: GoString) { self.rawValue = rawValue }

  /// The text of the error.
  public func Error() -> GoString { rawValue }

  /// Marks the errors of the runtime.
  public func RuntimeError() {}
}

/// Go's `runtime.errorString`, a string: everything else that goes wrong in the language itself.
public struct errorString: GoDefinedString, GoRuntimeError {
  public static var goPackage: String { "runtime" }
  public var rawValue: GoString

  public init(_ rawValue: GoString) { self.rawValue = rawValue }

  /// The text of the error.
  public func Error() -> GoString { "runtime error: " + rawValue }

  /// Marks the errors of the runtime.
  public func RuntimeError() {}
}

extension RuntimeError {
  public static func indexOutOfRange(_ index: Int, length: Int) -> Self {
    .bounds(index < 0 ? "index out of range [\(index)]" : "index out of range [\(index)] with length \(length)")
  }

  public static var integerDivideByZero: Self { Self("integer divide by zero") }
  public static var negativeShift: Self { Self("negative shift amount") }
  public static var nilDereference: Self {
    Self("invalid memory address or nil pointer dereference")
  }
  public static var nilMapAssignment: Self { .plain("assignment to entry in nil map") }
  public static var sendOnClosedChannel: Self { .plain("send on closed channel") }
  public static var closeOfClosedChannel: Self { .plain("close of closed channel") }
  public static var closeOfNilChannel: Self { .plain("close of nil channel") }
  public static var channelSize: Self { .plain("makechan: size out of range") }
}
