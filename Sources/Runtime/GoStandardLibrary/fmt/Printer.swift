// Printer: what the functions of package fmt share, a buffer and the directive being carried out.

import GoRuntime

extension fmt {
  /// Prints operands into a buffer.
  struct Printer {
    var text: [UInt8] = []
    var flags = Flags()
    /// Whether `%w` is allowed, and the numbers of the operands it named.
    var wrapsErrors = false
    var wrapped: [Int] = []
    /// The number of the operand being printed, for `%w`.
    var operand = 0
    /// The operand itself is a slice of bytes, which `%#v` calls `[]byte`.
    var isByteOperand = false
    /// Set while an error is reported, so that its operands' methods are not called.
    var isReporting = false

    /// Set while a panic of a method is reported: one of a method called for that ends the program.
    var isPanicking = false

    /// The flags, width and precision of a directive.
    struct Flags {
      var width: Int?
      var precision: Int?
      var minus = false
      var plus = false
      var sharp = false
      var space = false
      var zero = false
      /// `%+v`: names of fields.
      var plusV = false
      /// `%#v`: Go syntax.
      var sharpV = false
    }

    mutating func write(_ string: String) { text.append(contentsOf: string.utf8) }

    mutating func write(_ string: GoString) { string.withBytes { text.append(contentsOf: $0) } }

    mutating func write(_ byte: Unicode.Scalar) { text.append(UInt8(ascii: byte)) }

    mutating func print(_ arguments: [GoAny]) {
      var previousIsString = false
      for (index, argument) in arguments.enumerated() {
        let isString = argument.type == GoString.goType || argument.type?.kind == .string
        if index > 0 && !isString && !previousIsString { write(" ") }
        operand = index
        printArgument(argument, "v")
        previousIsString = isString
      }
    }

    mutating func printLine(_ arguments: [GoAny]) {
      for (index, argument) in arguments.enumerated() {
        if index > 0 { write(" ") }
        operand = index
        printArgument(argument, "v")
      }
      write("\n")
    }
  }
}
