// FloatVerbs: floating-point numbers under each verb.

import GoRuntime

extension fmt.Printer {
  mutating func formatFloat(_ value: Double, _ bits: Int, _ verb: Unicode.Scalar, _ whole: GoAny) {
    switch verb {
    case "v": formatFloat(value, bits, UInt8(ascii: "g"), precision: -1)
    case "b", "g", "G", "x", "X": formatFloat(value, bits, UInt8(ascii: verb), precision: -1)
    case "f", "e", "E": formatFloat(value, bits, UInt8(ascii: verb), precision: 6)
    case "F": formatFloat(value, bits, UInt8(ascii: "f"), precision: 6)
    default: badVerb(whole, verb)
    }
  }

  private mutating func formatFloat(
    _ value: Double, _ bits: Int, _ format: UInt8, precision: Int
  ) {
    var number = floatText(value, format, flags.precision ?? precision, bits)
    if number[0] != UInt8(ascii: "-") && number[0] != UInt8(ascii: "+") { number.insert(UInt8(ascii: "+"), at: 0) }
    if flags.space && number[0] == UInt8(ascii: "+") && !flags.plus { number[0] = UInt8(ascii: " ") }
    if number[1] == UInt8(ascii: "I") || number[1] == UInt8(ascii: "N") {
      let zero = flags.zero
      flags.zero = false
      if number[1] == UInt8(ascii: "N") && !flags.space && !flags.plus { number.removeFirst() }
      padded(number)
      flags.zero = zero
      return
    }
    if flags.sharp && format != UInt8(ascii: "b") { number = withPoint(number, format) }
    guard flags.plus || number[0] != UInt8(ascii: "+") else { return padded(Array(number.dropFirst())) }
    if flags.zero && !flags.minus, let width = flags.width, width > number.count {
      // The sign comes first, then the zeros.
      text.append(number[0])
      flags.width = width - 1
      padded(Array(number.dropFirst()))
      flags.width = width
    } else {
      padded(number)
    }
  }

  /// `#` keeps the point and, for `%g`, the zeros at the end.
  private func withPoint(_ number: [UInt8], _ format: UInt8) -> [UInt8] {
    var digits = 0
    switch format {
    case UInt8(ascii: "g"), UInt8(ascii: "G"), UInt8(ascii: "x"), UInt8(ascii: "X"):
      digits = flags.precision ?? 6
    default: break
    }
    var head = number
    var tail: [UInt8] = []
    var seenPoint = false
    var seenDigit = false
    for (index, byte) in number.enumerated().dropFirst() {
      switch byte {
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "p"), UInt8(ascii: "P"):
        if byte | 0x20 == UInt8(ascii: "e") && format | 0x20 == UInt8(ascii: "x") { fallthrough }
        tail = Array(number[index...])
        head = Array(number[..<index])
      default:
        if byte != UInt8(ascii: "0") { seenDigit = true }
        if seenDigit { digits -= 1 }
      }
      if !tail.isEmpty { break }
    }
    if !seenPoint {
      if head.count == 2 && head[1] == UInt8(ascii: "0") { digits -= 1 }
      head.append(UInt8(ascii: "."))
    }
    if digits > 0 { head += Array(repeating: UInt8(ascii: "0"), count: digits) }
    return head + tail
  }
}
