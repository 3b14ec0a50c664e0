// Package fmt: formatted printing.

import GoRuntime

/// Go's package fmt.
public enum fmt {
  /// A value with a text of its own.
  public typealias Stringer = GoRuntime.GoStringer

  /// A value with a text of its own for `%#v`.
  public protocol GoStringer: GoInterface {
    /// The value in Go syntax.
    func GoString() -> GoRuntime.GoString
  }
}

/// The arguments of a call, as `any` values.
func dynamicValues(_ arguments: [any GoValue]) -> [GoAny] { arguments.map { $0.goAny } }

extension fmt {
  /// Operands as `Print` prints them: spaces between those of which neither is a string.
  static func printed(_ arguments: [GoAny]) -> [UInt8] {
    var printer = Printer()
    printer.print(arguments)
    return printer.text
  }

  /// Operands as `Println` prints them: spaces between all, a newline at the end.
  static func printedLine(_ arguments: [GoAny]) -> [UInt8] {
    var printer = Printer()
    printer.printLine(arguments)
    return printer.text
  }

  /// Operands as a format says.
  static func printed(_ format: GoString, _ arguments: [GoAny]) -> [UInt8] {
    var printer = Printer()
    printer.print(format, arguments)
    return printer.text
  }

  static func out(_ bytes: [UInt8]) -> (n: Int, err: (any error)?) {
    let (count, failure) = bytes.withUnsafeBufferPointer { os.Stdout!.write($0) }
    return (count, failure)
  }

  static func write(_ bytes: [UInt8], to writer: (any io.Writer)?) -> (n: Int, err: (any error)?) {
    if let file = writer as? os.File {
      let (count, failure) = bytes.withUnsafeBufferPointer { file.write($0) }
      return (count, failure)
    }
    let (count, failure) = writer!.Write(GoSlice(bytes))
    return (count, failure)
  }
}
