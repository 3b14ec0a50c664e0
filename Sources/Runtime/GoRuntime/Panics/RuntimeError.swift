// RuntimeError: the panics of the language itself, in Go's words.

/// What Go's `runtime.Error` is: an `error` that the runtime made.
public protocol GoRuntimeError: error {
  /// Marks the errors of the runtime.
  func RuntimeError()
}

/// A run-time panic's value. Its text begins with `runtime error: ` except for channels, as in Go.
public struct RuntimeError: GoStruct, GoRuntimeError {
  public static var goPackage: String { "runtime" }
  private let text: GoString

  public init() { text = GoString() }

  private init(plain text: String) { self.text = GoString(text) }

  /// An error whose text is `runtime error: ` and this.
  public init(_ text: String) { self.text = GoString("runtime error: " + text) }

  /// The text of the error.
  public func Error() -> GoString { text }

  /// Marks the errors of the runtime.
  public func RuntimeError() {}

  var isNilDereference: Bool { text == Self.nilDereference.text }
}

extension RuntimeError {
  public static func indexOutOfRange(_ index: Int, length: Int) -> Self {
    Self(
      index < 0 ? "index out of range [\(index)]" : "index out of range [\(index)] with length \(length)")
  }

  public static var integerDivideByZero: Self { Self("integer divide by zero") }
  public static var negativeShift: Self { Self("negative shift amount") }
  public static var nilDereference: Self {
    Self("invalid memory address or nil pointer dereference")
  }
  public static var nilMapAssignment: Self { Self(plain: "assignment to entry in nil map") }
  public static var sendOnClosedChannel: Self { Self(plain: "send on closed channel") }
  public static var closeOfClosedChannel: Self { Self(plain: "close of closed channel") }
  public static var closeOfNilChannel: Self { Self(plain: "close of nil channel") }
  public static var channelSize: Self { Self(plain: "makechan: size out of range") }

  /// An error with exactly this text, such as those of the standard library.
  public static func plain(_ text: String) -> Self { Self(plain: text) }
}
