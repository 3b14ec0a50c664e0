// Sprint: operands as strings and bytes.

import GoRuntime

extension fmt {
  /// Operands as a string, with spaces between those of which neither is a string.
  public static func Sprint(_ arguments: any GoValue...) -> GoString {
    GoString(bytes: printed(dynamicValues(arguments)))
  }

  /// Operands as a string, with spaces between those of which neither is a string.
  public static func Sprint(contentsOf arguments: GoSlice<GoAny>) -> GoString {
    GoString(bytes: printed(Array(arguments)))
  }

  /// Operands as a string, with spaces between them, and a newline.
  public static func Sprintln(_ arguments: any GoValue...) -> GoString {
    GoString(bytes: printedLine(dynamicValues(arguments)))
  }

  /// Operands as a string, with spaces between them, and a newline.
  public static func Sprintln(contentsOf arguments: GoSlice<GoAny>) -> GoString {
    GoString(bytes: printedLine(Array(arguments)))
  }

  /// Operands as a string, as a format says.
  public static func Sprintf(_ format: GoString, _ arguments: any GoValue...) -> GoString {
    GoString(bytes: printed(format, dynamicValues(arguments)))
  }

  /// Operands as a string, as a format says.
  public static func Sprintf(_ format: GoString, contentsOf arguments: GoSlice<GoAny>) -> GoString {
    GoString(bytes: printed(format, Array(arguments)))
  }

  /// Appends what `Sprint` makes.
  public static func Append(_ target: GoSlice<UInt8>, _ arguments: any GoValue...) -> GoSlice<UInt8> {
    append(target, contentsOf: GoSlice(printed(dynamicValues(arguments))))
  }

  /// Appends what `Sprint` makes.
  public static func Append(_ target: GoSlice<UInt8>, contentsOf arguments: GoSlice<GoAny>) -> GoSlice<UInt8> {
    append(target, contentsOf: GoSlice(printed(Array(arguments))))
  }

  /// Appends what `Sprintln` makes.
  public static func Appendln(_ target: GoSlice<UInt8>, _ arguments: any GoValue...) -> GoSlice<UInt8> {
    append(target, contentsOf: GoSlice(printedLine(dynamicValues(arguments))))
  }

  /// Appends what `Sprintln` makes.
  public static func Appendln(_ target: GoSlice<UInt8>, contentsOf arguments: GoSlice<GoAny>) -> GoSlice<UInt8> {
    append(target, contentsOf: GoSlice(printedLine(Array(arguments))))
  }

  /// Appends what `Sprintf` makes.
  public static func Appendf(_ target: GoSlice<UInt8>, _ format: GoString, _ arguments: any GoValue...) -> GoSlice<
    UInt8
  > {
    append(target, contentsOf: GoSlice(printed(format, dynamicValues(arguments))))
  }

  /// Appends what `Sprintf` makes.
  public static func Appendf(_ target: GoSlice<UInt8>, _ format: GoString, contentsOf arguments: GoSlice<GoAny>)
    -> GoSlice<UInt8>
  {
    append(target, contentsOf: GoSlice(printed(format, Array(arguments))))
  }
}
