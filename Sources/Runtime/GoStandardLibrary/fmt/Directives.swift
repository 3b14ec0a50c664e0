// Directives: reading a format, and matching its directives with operands.

import GoRuntime

extension fmt.Printer {
  /// The state of reading a format.
  private struct Reader {
    let format: [UInt8]
    var index = 0
    var operand = 0
    /// An explicit index such as `[2]` was used in this directive, and was good.
    var isReordered = false
    var everReordered = false
    var indexIsGood = true
    var isAfterIndex = false

    var current: UInt8? { index < format.count ? format[index] : nil }
  }

  mutating func print(_ format: GoString, _ arguments: [GoAny]) {
    var reader = Reader(format: format.withBytes { Array($0) })
    while reader.index < reader.format.count {
      reader.indexIsGood = true
      let start = reader.index
      while let byte = reader.current, byte != UInt8(ascii: "%") { reader.index += 1 }
      text.append(contentsOf: reader.format[start..<reader.index])
      guard reader.current != nil else { break }
      reader.index += 1
      carryOut(&reader, arguments)
    }
    if !reader.everReordered && reader.operand < arguments.count {
      flags = Flags()
      write("%!(EXTRA ")
      for (index, argument) in arguments[reader.operand...].enumerated() {
        if index > 0 { write(", ") }
        if let type = argument.type {
          write(type.name)
          write("=")
          operand = reader.operand + index
          printArgument(argument, "v")
        } else {
          write("<nil>")
        }
      }
      write(")")
    }
  }

  private mutating func carryOut(_ reader: inout Reader, _ arguments: [GoAny]) {
    flags = Flags()
    readFlags(&reader)
    reader.isReordered = false
    reader.isAfterIndex = false
    readIndex(&reader, arguments.count)
    if reader.current == UInt8(ascii: "*") {
      reader.index += 1
      flags.width = integerOperand(&reader, arguments)
      if flags.width == nil { write("%!(BADWIDTH)") }
      if let width = flags.width, width < 0 {
        flags.width = -width
        flags.minus = true
        flags.zero = false
      }
      reader.isAfterIndex = false
    } else {
      flags.width = number(&reader)
      if reader.isAfterIndex && flags.width != nil { reader.indexIsGood = false }
    }
    readPrecision(&reader, arguments)
    if !reader.isAfterIndex { readIndex(&reader, arguments.count) }
    guard reader.index < reader.format.count else {
      write("%!(NOVERB)")
      return
    }
    let (rune, width) = reader.format.withUnsafeBufferPointer {
      Rune.decode(UnsafeBufferPointer(rebasing: $0[reader.index...]))
    }
    reader.index += width
    let verb = Unicode.Scalar(UInt32(rune)) ?? "\u{FFFD}"
    if verb == "%" {
      write("%")
    } else if !reader.indexIsGood {
      write("%!\(verb)(BADINDEX)")
    } else if reader.operand >= arguments.count {
      write("%!\(verb)(MISSING)")
    } else {
      if verb == "w" { wrapped.append(reader.operand) }
      if verb == "v" || verb == "w" {
        flags.sharpV = flags.sharp
        flags.sharp = false
        flags.plusV = flags.plus
        flags.plus = false
      }
      operand = reader.operand
      printArgument(arguments[reader.operand], verb)
      reader.operand += 1
    }
  }

  private mutating func readFlags(_ reader: inout Reader) {
    while let byte = reader.current {
      switch byte {
      case UInt8(ascii: "#"): flags.sharp = true
      case UInt8(ascii: "0"): flags.zero = true
      case UInt8(ascii: "+"): flags.plus = true
      case UInt8(ascii: "-"): flags.minus = true
      case UInt8(ascii: " "): flags.space = true
      default: return
      }
      reader.index += 1
    }
  }

  private mutating func readPrecision(_ reader: inout Reader, _ arguments: [GoAny]) {
    guard reader.index + 1 < reader.format.count, reader.current == UInt8(ascii: ".") else { return }
    reader.index += 1
    if reader.isAfterIndex { reader.indexIsGood = false }
    readIndex(&reader, arguments.count)
    if reader.current == UInt8(ascii: "*") {
      reader.index += 1
      flags.precision = integerOperand(&reader, arguments)
      if let precision = flags.precision, precision < 0 { flags.precision = nil }
      if flags.precision == nil { write("%!(BADPREC)") }
      reader.isAfterIndex = false
    } else {
      flags.precision = number(&reader) ?? 0
    }
  }

  /// Reads `[3]`, the number of the next operand, if it is there.
  private func readIndex(_ reader: inout Reader, _ count: Int) {
    guard reader.current == UInt8(ascii: "[") else { return }
    reader.isReordered = true
    reader.everReordered = true
    guard reader.format.count - reader.index >= 3,
      let close = reader.format[reader.index...].firstIndex(of: UInt8(ascii: "]"))
    else {
      reader.indexIsGood = false
      reader.index += 1
      return
    }
    let digits = reader.format[(reader.index + 1)..<close]
    reader.index = close + 1
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }), digits.count <= 8,
      let wanted = Int(String(decoding: digits, as: UTF8.self))
    else {
      reader.indexIsGood = false
      return
    }
    reader.isAfterIndex = true
    guard wanted >= 1, wanted <= count else {
      reader.indexIsGood = false
      return
    }
    reader.operand = wanted - 1
  }

  /// The operand for a `*`.
  private func integerOperand(_ reader: inout Reader, _ arguments: [GoAny]) -> Int? {
    guard reader.operand < arguments.count else { return nil }
    let argument = arguments[reader.operand]
    reader.operand += 1
    guard let kind = argument.type?.kind, kind.isSigned || kind.isUnsigned else { return nil }
    let value = Int(truncatingIfNeeded: argument.word)
    return value.magnitude > 1_000_000 || kind.isUnsigned && value < 0 ? nil : value
  }

  /// Reads a decimal number, if one is there. One that is too large takes the rest of the format with it.
  private func number(_ reader: inout Reader) -> Int? {
    var value: Int?
    while let byte = reader.current, (0x30...0x39).contains(byte) {
      if let value, value > 1_000_000 {
        reader.index = reader.format.count
        return nil
      }
      value = (value ?? 0) * 10 + Int(byte - 0x30)
      reader.index += 1
    }
    return value
  }
}
