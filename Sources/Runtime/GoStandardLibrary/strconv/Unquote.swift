// Unquote: the string that a Go literal stands for.

import GoRuntime

extension strconv {
  /// The string of a literal in single quotes, double quotes or backquotes.
  public static func Unquote(_ text: GoString) -> (GoString, (any error)?) {
    guard let content = text.withBytes({ unquoted(Array($0)) }) else { return ("", ErrSyntax) }
    return (GoString(bytes: content), nil)
  }

  /// The first character or byte of what stands between quotes, whether it takes several bytes, and what follows it;
  /// the quote, if it is one, must be escaped in it and is the only one that may be.
  public static func UnquoteChar(_ text: GoString, _ quote: UInt8) -> (Int32, Bool, GoString, (any error)?) {
    let bytes = text.withBytes { Array($0) }
    var rest = bytes[...]
    guard let first = rest.first, first != quote || quote != UInt8(ascii: "'") && quote != UInt8(ascii: "\"") else {
      return (0, false, "", ErrSyntax)
    }
    guard first == 0x5C else {
      let (rune, width) = bytes.withUnsafeBufferPointer { Rune.decode($0) }
      return (first < 0x80 ? Int32(first) : rune, first >= 0x80, GoString(bytes: Array(rest.dropFirst(width))), nil)
    }
    rest = rest.dropFirst()
    let kind = rest.first
    var result: [UInt8] = []
    guard escape(&rest, quote, &result) else { return (0, false, "", ErrSyntax) }
    let tail = GoString(bytes: Array(rest))
    guard kind == UInt8(ascii: "u") || kind == UInt8(ascii: "U") else { return (Int32(result[0]), false, tail, nil) }
    return (result.withUnsafeBufferPointer { Rune.decode($0).0 }, true, tail, nil)
  }

  /// The literal in quotes of any kind that the string begins with, quotes included.
  public static func QuotedPrefix(_ text: GoString) -> (GoString, (any error)?) {
    let bytes = text.withBytes { Array($0) }
    guard let quote = bytes.first else { return ("", ErrSyntax) }
    var end = 1
    while end < bytes.count, bytes[end] != quote {
      end += bytes[end] == 0x5C && quote != UInt8(ascii: "`") ? 2 : 1
    }
    guard end < bytes.count, unquoted(Array(bytes[...end])) != nil else { return ("", ErrSyntax) }
    return (GoString(bytes: Array(bytes[...end])), nil)
  }

  private static func unquoted(_ literal: [UInt8]) -> [UInt8]? {
    guard literal.count >= 2, let quote = literal.first, quote == literal.last else { return nil }
    let body = literal[1..<(literal.count - 1)]
    if quote == UInt8(ascii: "`") { return body.contains(quote) ? nil : body.filter { $0 != 0x0D } }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), !body.contains(0x0A) else { return nil }
    var result: [UInt8] = []
    var rest = body
    var runes = 0
    while let byte = rest.first {
      if byte == quote { return nil }
      runes += 1
      if byte == 0x5C {
        rest = rest.dropFirst()
        guard escape(&rest, quote, &result) else { return nil }
      } else {
        // What is no UTF-8 becomes a replacement character.
        let (rune, width) = Array(rest.prefix(4)).withUnsafeBufferPointer { Rune.decode($0) }
        Rune.encode(rune, into: &result)
        rest = rest.dropFirst(width)
      }
    }
    // Go takes two single quotes with nothing between them.
    return quote == UInt8(ascii: "'") && runes > 1 ? nil : result
  }

  /// Reads what follows a backslash.
  private static func escape(_ rest: inout ArraySlice<UInt8>, _ quote: UInt8, _ result: inout [UInt8]) -> Bool {
    guard let letter = rest.first else { return false }
    let simple: [UInt8: UInt8] = [
      UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "n"): 10,
      UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "v"): 11, 0x5C: 0x5C,
    ]
    let isQuote = letter == quote && (quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""))
    if let byte = isQuote ? quote : simple[letter] {
      result.append(byte)
      rest = rest.dropFirst()
      return true
    }
    let (count, radix): (Int, Int)
    switch letter {
    case UInt8(ascii: "x"): (count, radix) = (2, 16)
    case UInt8(ascii: "u"): (count, radix) = (4, 16)
    case UInt8(ascii: "U"): (count, radix) = (8, 16)
    case 0x30...0x37: (count, radix) = (3, 8)
    default: return false
    }
    if radix == 16 { rest = rest.dropFirst() }
    guard rest.count >= count, let digits = Swift.String(validating: rest.prefix(count), as: UTF8.self),
      let value = UInt32(digits, radix: radix), digits.first != "+"
    else { return false }
    rest = rest.dropFirst(count)
    if count <= 3 {
      guard value < 256 else { return false }
      result.append(UInt8(value))
    } else {
      guard Rune.isValid(Int32(truncatingIfNeeded: value)) else { return false }
      Rune.encode(Int32(value), into: &result)
    }
    return true
  }
}
