// Literals: numbers, runes and strings, and what may not stand in them.

extension Scanner {
  // MARK: Numbers

  mutating func scanNumber() {
    let start = position
    var radix = 10
    var hasDigits = false
    var name = "decimal"
    if peek() == UInt8(ascii: "0") {
      switch peek(1) | 0x20 {
      case UInt8(ascii: "x"): (radix, name) = (16, "hexadecimal")
      case UInt8(ascii: "o"): (radix, name) = (8, "octal")
      case UInt8(ascii: "b"): (radix, name) = (2, "binary")
      default: break
      }
      if radix != 10 { position += 2 }
    }
    let isLegacyOctal = radix == 10 && peek() == UInt8(ascii: "0")
    var badDigit: Int?
    func isPart(_ byte: UInt8) -> Bool {
      isDigit(byte) || byte == UInt8(ascii: "_")
        || radix == 16 && (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "f")
    }
    while isPart(peek()) {
      if peek() != UInt8(ascii: "_") {
        hasDigits = true
        if radix < 10, Int(peek() - UInt8(ascii: "0")) >= radix, badDigit == nil { badDigit = position }
        if isLegacyOctal, peek() >= UInt8(ascii: "8"), badDigit == nil { badDigit = position }
      }
      position += 1
    }
    var isFloat = false
    if peek() == UInt8(ascii: ".") {
      isFloat = true
      if radix == 8 || radix == 2 { report("invalid radix point in \(name) literal", at: position) }
      position += 1
      while isPart(peek()) {
        if peek() != UInt8(ascii: "_") { hasDigits = true }
        position += 1
      }
    }
    if !hasDigits { report("\(name) literal has no digits", at: start, to: position) }
    let exponent = peek() | 0x20
    if exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "p") {
      let letter = Unicode.Scalar(peek())
      if exponent == UInt8(ascii: "e"), radix != 10 {
        report("'\(letter)' exponent requires decimal mantissa", at: position)
      } else if exponent == UInt8(ascii: "p"), radix != 16 {
        report("'\(letter)' exponent requires hexadecimal mantissa", at: position)
      }
      isFloat = true
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      var hasExponentDigits = false
      while isDigit(peek()) || peek() == UInt8(ascii: "_") {
        if isDigit(peek()) { hasExponentDigits = true }
        position += 1
      }
      if !hasExponentDigits { report("exponent has no digits", at: start, to: position) }
    } else if radix == 16, isFloat {
      report("hexadecimal mantissa requires a 'p' exponent", at: start, to: position)
    }
    let isImaginary = peek() == UInt8(ascii: "i")
    if isImaginary { position += 1 }
    if let badDigit, radix < 10 || !isFloat && !isImaginary {
      let digit = Unicode.Scalar(bytes[badDigit])
      report("invalid digit '\(digit)' in \(radix < 10 ? name : "octal") literal", at: badDigit)
    }
    checkSeparators(from: start)
    add(.literal, from: start)
  }

  /// Reports an underscore that does not stand between two digits (or a base prefix and a digit).
  private mutating func checkSeparators(from start: Int) {
    var before = UInt8(ascii: ".")
    for offset in start..<position {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "_") {
        let after = offset + 1 < position ? bytes[offset + 1] : UInt8(ascii: ".")
        if !isHexDigitOrPrefix(before, at: offset - 1, start: start) || !isHexDigit(after) {
          report("'_' must separate successive digits", at: offset)
          return
        }
      }
      before = byte
    }
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "f")
  }

  private func isHexDigitOrPrefix(_ byte: UInt8, at offset: Int, start: Int) -> Bool {
    let isPrefix = offset == start + 1 && bytes[start] == UInt8(ascii: "0")
    return isHexDigit(byte)
      || isPrefix && (byte | 0x20 == UInt8(ascii: "x") || byte | 0x20 == UInt8(ascii: "o"))
  }

  // MARK: Strings and runes

  mutating func scanRawString() {
    let start = position
    position += 1
    while !isAtEnd, bytes[position] != UInt8(ascii: "`") { checkByte() }
    if isAtEnd {
      report("string not terminated", at: start)
    } else {
      position += 1
    }
    add(.literal, from: start)
  }

  mutating func scanInterpretedString() {
    let start = position
    position += 1
    while true {
      if isAtEnd {
        report("string not terminated", at: start)
        break
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        break
      } else if byte == UInt8(ascii: "\n") {
        report("newline in string", at: position)
        break
      } else if byte == UInt8(ascii: "\\") {
        _ = scanEscape(quote: UInt8(ascii: "\""))
      } else {
        checkByte()
      }
    }
    add(.literal, from: start)
  }

  mutating func scanRune() {
    let start = position
    position += 1
    var characters = 0
    var isGood = true
    while true {
      if isAtEnd {
        if isGood { report("rune literal not terminated", at: start) }
        break
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "'") {
        if !isGood {
          // Said already.
        } else if characters == 0 {
          report("empty rune literal or unescaped '", at: position)
        } else if characters > 1 {
          report("more than one character in rune literal", at: start, to: position + 1)
        }
        position += 1
        break
      } else if byte == UInt8(ascii: "\n") {
        if isGood { report("newline in rune literal", at: position) }
        break
      } else if byte == UInt8(ascii: "\\") {
        if !scanEscape(quote: UInt8(ascii: "'")) { isGood = false }
      } else {
        checkByte()
      }
      characters += 1
    }
    add(.literal, from: start)
  }

  /// Whether the escape is one; it is reported where it ceases to be.
  private mutating func scanEscape(quote: UInt8) -> Bool {
    position += 1
    let digits: Int
    var radix: UInt32 = 16
    var limit: UInt32 = 0x10FFFF
    switch peek() {
    case quote, UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "\\"):
      position += 1
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "7"): (digits, radix, limit) = (3, 8, 255)
    case UInt8(ascii: "x"): (digits, limit) = (2, 255)
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    default:
      if isAtEnd { return true }
      report("unknown escape", at: position)
      return false
    }
    if radix == 16 { position += 1 }
    var value: UInt32 = 0
    for _ in 0..<digits {
      if isAtEnd { return true }
      let byte = peek()
      guard isHexDigit(byte), radix == 16 || byte <= UInt8(ascii: "7") else {
        let shown = byte < 0x80 ? "'\(Unicode.Scalar(byte))'" : "byte"
        report(
          byte == UInt8(ascii: "\n")
            ? "newline in escape" : "invalid character \(shown) in \(radix == 8 ? "octal" : "hexadecimal") escape",
          at: position)
        return false
      }
      let digit = isDigit(byte) ? byte - UInt8(ascii: "0") : (byte | 0x20) - UInt8(ascii: "a") + 10
      value = value &* radix &+ UInt32(digit)
      position += 1
    }
    if value > limit, radix == 8 {
      report("octal escape value \(value) > 255", at: position)
      return false
    }
    if value > limit || limit > 255 && (0xD800..<0xE000).contains(value) {
      report(
        "escape is invalid Unicode code point U+\(String(value, radix: 16, uppercase: true))", at: position)
      return false
    }
    return true
  }
}
