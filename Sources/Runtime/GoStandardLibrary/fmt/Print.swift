// Print: to standard output, to writers, and into strings.

import GoRuntime

extension fmt {
  /// Prints operands, with spaces between those of which neither is a string.
  @discardableResult
  public static func Print(_ arguments: any GoValue...) -> (n: Int, err: (any error)?) {
    out(printed(dynamicValues(arguments)))
  }

  /// Prints operands, with spaces between those of which neither is a string.
  @discardableResult
  public static func Print(contentsOf arguments: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    out(printed(Array(arguments)))
  }

  /// Prints operands with spaces between them, and a newline.
  @discardableResult
  public static func Println(_ arguments: any GoValue...) -> (n: Int, err: (any error)?) {
    out(printedLine(dynamicValues(arguments)))
  }

  /// Prints operands with spaces between them, and a newline.
  @discardableResult
  public static func Println(contentsOf arguments: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    out(printedLine(Array(arguments)))
  }

  /// Prints operands as a format says.
  @discardableResult
  public static func Printf(_ format: GoString, _ arguments: any GoValue...) -> (n: Int, err: (any error)?) {
    out(printed(format, dynamicValues(arguments)))
  }

  /// Prints operands as a format says.
  @discardableResult
  public static func Printf(_ format: GoString, contentsOf arguments: GoSlice<GoAny>) -> (n: Int, err: (any error)?) {
    out(printed(format, Array(arguments)))
  }

  /// Prints operands to a writer.
  @discardableResult
  public static func Fprint(_ writer: (any io.Writer)?, _ arguments: any GoValue...) -> (n: Int, err: (any error)?) {
    write(printed(dynamicValues(arguments)), to: writer)
  }

  /// Prints operands to a writer.
  @discardableResult
  public static func Fprint(_ writer: (any io.Writer)?, contentsOf arguments: GoSlice<GoAny>) -> (
    n: Int, err: (any error)?
  ) {
    write(printed(Array(arguments)), to: writer)
  }

  /// Prints operands to a writer with spaces between them, and a newline.
  @discardableResult
  public static func Fprintln(_ writer: (any io.Writer)?, _ arguments: any GoValue...) -> (n: Int, err: (any error)?) {
    write(printedLine(dynamicValues(arguments)), to: writer)
  }

  /// Prints operands to a writer with spaces between them, and a newline.
  @discardableResult
  public static func Fprintln(_ writer: (any io.Writer)?, contentsOf arguments: GoSlice<GoAny>) -> (
    n: Int, err: (any error)?
  ) {
    write(printedLine(Array(arguments)), to: writer)
  }

  /// Prints operands to a writer as a format says.
  @discardableResult
  public static func Fprintf(_ writer: (any io.Writer)?, _ format: GoString, _ arguments: any GoValue...) -> (
    n: Int, err: (any error)?
  ) {
    write(printed(format, dynamicValues(arguments)), to: writer)
  }

  /// Prints operands to a writer as a format says.
  @discardableResult
  public static func Fprintf(_ writer: (any io.Writer)?, _ format: GoString, contentsOf arguments: GoSlice<GoAny>) -> (
    n: Int, err: (any error)?
  ) {
    write(printed(format, Array(arguments)), to: writer)
  }
}
