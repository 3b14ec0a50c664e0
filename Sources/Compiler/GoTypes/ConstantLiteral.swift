import BigInt
import GoSyntax

/// The values of literals.
extension Constant {
  /// Nil when the text is malformed or its number is beyond all reason.
  init?(_ literal: BasicLiteral) {
    switch literal.kind {
    case .integer:
      guard let value = Constant.integer(literal.text) else { return nil }
      self = .integer(value)
    case .float:
      guard let value = Constant.float(literal.text) else { return nil }
      self = value
    case .imaginary:
      var digits = literal.text
      guard digits.last == "i" else { return nil }
      digits.removeLast()
      // For compatibility `0123i` is decimal.
      let isDecimal = !digits.contains { "xXbBoOpP.eE".contains($0) }
      let part: Constant?
      if isDecimal {
        part = BigInt(digits.filter { $0 != "_" }, radix: 10).map { .rational(numerator: $0, denominator: 1) }
      } else {
        part = Constant.float(digits) ?? Constant.integer(digits).map { .rational(numerator: $0, denominator: 1) }
      }
      guard let part else { return nil }
      self = .complex(real: .rational(numerator: 0, denominator: 1), imaginary: part)
    case .rune:
      guard let value = Constant.rune(literal.text) else { return nil }
      self = .integer(BigInt(value))
    case .string:
      guard let bytes = Constant.string(literal.text) else { return nil }
      self = .string(bytes)
    }
  }

  private static func integer(_ text: String) -> BigInt? {
    let digits = text.filter { $0 != "_" }.lowercased()
    if digits.hasPrefix("0x") { return BigInt(String(digits.dropFirst(2)), radix: 16) }
    if digits.hasPrefix("0b") { return BigInt(String(digits.dropFirst(2)), radix: 2) }
    if digits.hasPrefix("0o") { return BigInt(String(digits.dropFirst(2)), radix: 8) }
    if digits.hasPrefix("0"), digits.count > 1 { return BigInt(String(digits.dropFirst()), radix: 8) }
    return BigInt(digits, radix: 10)
  }

  private static func float(_ text: String) -> Constant? {
    var digits = Substring(text.filter { $0 != "_" }.lowercased())
    let isHexadecimal = digits.hasPrefix("0x")
    if isHexadecimal { digits = digits.dropFirst(2) }
    let radix = isHexadecimal ? 16 : 10
    var exponent = 0
    if let mark = digits.firstIndex(of: isHexadecimal ? "p" : "e") {
      guard let value = Int(digits[digits.index(after: mark)...]) else { return nil }
      exponent = value
      digits = digits[..<mark]
    } else if isHexadecimal, digits.contains(".") {
      return nil
    }
    var fractionDigits = 0
    var mantissa = String(digits)
    if let point = digits.firstIndex(of: ".") {
      let fraction = digits[digits.index(after: point)...]
      fractionDigits = fraction.count
      mantissa = String(digits[..<point] + fraction)
    }
    guard let number = mantissa.isEmpty ? nil : BigInt(mantissa, radix: radix) else { return nil }
    if number == 0 { return .rational(numerator: 0, denominator: 1) }
    let base = BigInt(isHexadecimal ? 2 : 10)
    let shift = exponent - fractionDigits * (isHexadecimal ? 4 : 1)
    guard abs(shift) <= 50_000 else { return nil }
    let scale = base.power(abs(shift))
    return shift >= 0 ? .rational(numerator: number * scale, denominator: 1) : .rational(number, over: scale)
  }

  private static func rune(_ text: String) -> UInt32? {
    let inner = Array(text.utf8.dropFirst().dropLast())
    guard text.utf8.count >= 3, !inner.isEmpty else { return nil }
    if inner[0] == UInt8(ascii: "\\") {
      var position = 0
      guard let value = escape(inner, &position, quote: UInt8(ascii: "'")), position == inner.count else { return nil }
      return value.number
    }
    let scalars = Array(String(decoding: inner, as: UTF8.self).unicodeScalars)
    return scalars.count == 1 ? scalars[0].value : nil
  }

  private static func string(_ text: String) -> [UInt8]? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 2 else { return nil }
    let inner = Array(bytes[1..<(bytes.count - 1)])
    if bytes[0] == UInt8(ascii: "`") { return inner.filter { $0 != UInt8(ascii: "\r") } }
    var result: [UInt8] = []
    var position = 0
    while position < inner.count {
      guard inner[position] == UInt8(ascii: "\\") else {
        result.append(inner[position])
        position += 1
        continue
      }
      guard let value = escape(inner, &position, quote: UInt8(ascii: "\"")) else { return nil }
      if value.isByte {
        result.append(UInt8(truncatingIfNeeded: value.number))
      } else {
        guard let scalar = Unicode.Scalar(value.number) else { return nil }
        result.append(contentsOf: Array(String(Character(scalar)).utf8))
      }
    }
    return result
  }

  private static func escape(_ bytes: [UInt8], _ position: inout Int, quote: UInt8) -> (number: UInt32, isByte: Bool)? {
    position += 1
    guard position < bytes.count else { return nil }
    let letter = bytes[position]
    position += 1
    func digits(_ count: Int, radix: UInt32) -> UInt32? {
      guard position + count <= bytes.count else { return nil }
      let text = String(decoding: bytes[position..<(position + count)], as: UTF8.self)
      position += count
      return UInt32(text, radix: Int(radix))
    }
    switch letter {
    case UInt8(ascii: "a"): return (7, true)
    case UInt8(ascii: "b"): return (8, true)
    case UInt8(ascii: "f"): return (12, true)
    case UInt8(ascii: "n"): return (10, true)
    case UInt8(ascii: "r"): return (13, true)
    case UInt8(ascii: "t"): return (9, true)
    case UInt8(ascii: "v"): return (11, true)
    case UInt8(ascii: "\\"): return (92, true)
    case quote: return (UInt32(quote), true)
    case UInt8(ascii: "x"): return digits(2, radix: 16).map { ($0, true) }
    case UInt8(ascii: "u"): return digits(4, radix: 16).map { ($0, false) }
    case UInt8(ascii: "U"): return digits(8, radix: 16).map { ($0, false) }
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      guard let value = digits(3, radix: 8), value < 256 else { return nil }
      return (value, true)
    default: return nil
    }
  }
}
