// Errorf: errors with a formatted text, that wrap the operands of `%w`.

import GoRuntime

extension fmt {
  /// An error with a formatted text. It wraps the operands of `%w`.
  public static func Errorf(_ format: GoString, _ arguments: any GoValue...) -> (any error)? {
    failure(format, dynamicValues(arguments))
  }

  /// An error with a formatted text. It wraps the operands of `%w`.
  public static func Errorf(_ format: GoString, contentsOf arguments: GoSlice<GoAny>) -> (any error)? {
    failure(format, Array(arguments))
  }

  private static func failure(_ format: GoString, _ arguments: [GoAny]) -> (any error)? {
    var printer = Printer()
    printer.wrapsErrors = true
    printer.print(format, arguments)
    let text = GoString(bytes: printer.text)
    let wrapped = printer.wrapped.sorted()
    switch wrapped.count {
    case 0: return errors.New(text)
    case 1: return wrapError(text, arguments[wrapped[0]].as((any error).self))
    default: return wrapErrors(text, wrapped.map { arguments[$0].as((any error).self) })
    }
  }

  /// What `Errorf` makes of one `%w`.
  public final class wrapError: GoObject, GoUnwrapper {
    public static var goPackage: String { "fmt" }
    var msg: GoString
    var err: (any error)?

    public init() { msg = "" }

    init(_ text: GoString, _ wrapped: (any error)?) {
      msg = text
      err = wrapped
    }

    public func Error() -> GoString { msg }
    public func Unwrap() -> (any error)? { err }
  }

  /// What `Errorf` makes of several `%w`.
  public final class wrapErrors: GoObject, GoMultiUnwrapper {
    public static var goPackage: String { "fmt" }
    var msg: GoString
    var errs: GoSlice<(any error)?>

    public init() {
      msg = ""
      errs = nil
    }

    init(_ text: GoString, _ wrapped: [(any error)?]) {
      msg = text
      errs = GoSlice(wrapped)
    }

    public func Error() -> GoString { msg }
    public func Unwrap() -> GoSlice<(any error)?> { errs }
  }
}
