// Quote: strings and runes as Go literals, and back.

import GoRuntime

extension strconv {
  /// The string as a Go literal in double quotes.
  public static func Quote(_ text: GoString) -> GoString {
    GoString(bytes: quoted(text, quote: UInt8(ascii: "\""), ascii: false))
  }

  /// The string as a Go literal of ASCII characters alone.
  public static func QuoteToASCII(_ text: GoString) -> GoString {
    GoString(bytes: quoted(text, quote: UInt8(ascii: "\""), ascii: true))
  }

  /// The rune as a Go literal in single quotes.
  public static func QuoteRune(_ rune: Int32) -> GoString { GoString(bytes: quoted(rune: rune, ascii: false)) }

  /// Appends what `Quote` makes.
  public static func AppendQuote(_ target: GoSlice<UInt8>, _ text: GoString) -> GoSlice<UInt8> {
    append(target, contentsOf: Quote(text))
  }

  /// Appends what `QuoteToASCII` makes.
  public static func AppendQuoteToASCII(_ target: GoSlice<UInt8>, _ text: GoString) -> GoSlice<UInt8> {
    append(target, contentsOf: QuoteToASCII(text))
  }

  /// The rune as a Go literal of ASCII characters in single quotes.
  public static func QuoteRuneToASCII(_ rune: Int32) -> GoString { GoString(bytes: quoted(rune: rune, ascii: true)) }

  /// Appends what `QuoteRune` makes.
  public static func AppendQuoteRune(_ target: GoSlice<UInt8>, _ rune: Int32) -> GoSlice<UInt8> {
    append(target, contentsOf: QuoteRune(rune))
  }

  /// Appends what `QuoteRuneToASCII` makes.
  public static func AppendQuoteRuneToASCII(_ target: GoSlice<UInt8>, _ rune: Int32) -> GoSlice<UInt8> {
    append(target, contentsOf: QuoteRuneToASCII(rune))
  }

  /// Whether the string can stand between backquotes as it is, on one line.
  public static func CanBackquote(_ text: GoString) -> Bool {
    text.withBytes { bytes in
      var rest = bytes[...]
      while let byte = rest.first {
        let (rune, width) = Rune.decode(UnsafeBufferPointer(rebasing: rest))
        rest = rest.dropFirst(width)
        if width > 1 {
          // A mark of the byte order is not seen.
          if rune == 0xFEFF { return false }
        } else if rune == Rune.replacement || byte < 0x20 && byte != 0x09 || byte == 0x7F || byte == UInt8(ascii: "`") {
          return false
        }
      }
      return true
    }
  }

  /// Whether Go prints a code point at all: as `IsPrint`, and every space.
  public static func IsGraphic(_ rune: Int32) -> Bool { unicode.IsGraphic(rune) }

  /// Whether Go prints a code point as it is: letters, marks, numbers, punctuation, symbols and the ASCII space.
  public static func IsPrint(_ rune: Int32) -> Bool { isPrintable(rune) }
}

/// Whether Go prints a code point as it is.
func isPrintable(_ rune: Int32) -> Bool {
  guard rune >= 0, let scalar = Unicode.Scalar(UInt32(rune)) else { return false }
  if rune < 0x7F { return rune >= 0x20 }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
    return false
  default: return true
  }
}

/// A string between quotes, with escapes.
func quoted(_ text: GoString, quote: UInt8, ascii: Bool) -> [UInt8] {
  var result = [quote]
  text.withBytes { bytes in
    var index = 0
    while index < bytes.count {
      let (rune, width) = Rune.decode(UnsafeBufferPointer(rebasing: bytes[index...]))
      if width == 1 && rune == Rune.replacement {
        result += Array("\\x".utf8) + hexadecimal(UInt32(bytes[index]), 2)
      } else {
        appendEscaped(rune, quote: quote, ascii: ascii, to: &result)
      }
      index += width
    }
  }
  result.append(quote)
  return result
}

/// A rune between single quotes, with escapes.
func quoted(rune: Int32, ascii: Bool) -> [UInt8] {
  let quote = UInt8(ascii: "'")
  var result = [quote]
  appendEscaped(Rune.isValid(rune) ? rune : Rune.replacement, quote: quote, ascii: ascii, to: &result)
  result.append(quote)
  return result
}

private func appendEscaped(_ rune: Int32, quote: UInt8, ascii: Bool, to result: inout [UInt8]) {
  if rune == Int32(quote) || rune == 0x5C {
    result += [0x5C, UInt8(rune)]
    return
  }
  if ascii ? rune >= 0 && rune < 0x80 && isPrintable(rune) : isPrintable(rune) {
    Rune.encode(rune, into: &result)
    return
  }
  result.append(0x5C)
  switch rune {
  case 0x07: result.append(UInt8(ascii: "a"))
  case 0x08: result.append(UInt8(ascii: "b"))
  case 0x0C: result.append(UInt8(ascii: "f"))
  case 0x0A: result.append(UInt8(ascii: "n"))
  case 0x0D: result.append(UInt8(ascii: "r"))
  case 0x09: result.append(UInt8(ascii: "t"))
  case 0x0B: result.append(UInt8(ascii: "v"))
  case 0..<0x20, 0x7F: result += [UInt8(ascii: "x")] + hexadecimal(UInt32(rune), 2)
  case 0..<0x10000: result += [UInt8(ascii: "u")] + hexadecimal(UInt32(rune), 4)
  default: result += [UInt8(ascii: "U")] + hexadecimal(UInt32(bitPattern: rune), 8)
  }
}

/// Hexadecimal digits, padded with zeros.
private func hexadecimal(_ value: UInt32, _ width: Int) -> [UInt8] {
  let digits = Array(String(value, radix: 16).utf8)
  return Array(repeating: UInt8(ascii: "0"), count: max(0, width - digits.count)) + digits
}
