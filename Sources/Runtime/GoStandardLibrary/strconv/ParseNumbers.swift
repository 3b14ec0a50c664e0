// ParseNumbers: text as integers and booleans.

import GoRuntime

extension strconv {
  /// A decimal integer.
  public static func Atoi(_ text: GoString) -> (Int, (any error)?) {
    let (value, failure) = ParseInt(text, 10, 0)
    (failure as? NumError)?.Func = "Atoi"
    return (Int(value), failure)
  }

  /// An integer in a base; base 0 goes by the prefix and allows underscores.
  public static func ParseInt(_ text: GoString, _ base: Int, _ bitSize: Int) -> (i: Int64, err: (any error)?) {
    func failure(_ cause: (any error)?) -> (any error)? { NumError("ParseInt", text, cause) }
    guard !text.isEmpty else { return (0, failure(ErrSyntax)) }
    let isNegative = text[0] == UInt8(ascii: "-")
    let magnitudeText = isNegative || text[0] == UInt8(ascii: "+") ? text[1...] : text
    let (magnitude, cause) = ParseUint(magnitudeText, base, bitSize)
    let bits = bitSize == 0 ? 64 : bitSize
    if let cause = cause as? NumError, cause.Err as? errors.errorString !== ErrRange as? errors.errorString {
      return (0, failure(cause.Err))
    }
    let limit = UInt64(1) << UInt64(bits - 1)
    if !isNegative && magnitude >= limit { return (Int64(bitPattern: limit &- 1), failure(ErrRange)) }
    if isNegative && magnitude > limit { return (Int64(bitPattern: 0 &- limit), failure(ErrRange)) }
    return (isNegative ? 0 &- Int64(bitPattern: magnitude) : Int64(bitPattern: magnitude), nil)
  }

  /// An unsigned integer in a base; base 0 goes by the prefix and allows underscores.
  public static func ParseUint(_ text: GoString, _ base: Int, _ bitSize: Int) -> (UInt64, (any error)?) {
    func failure(_ cause: (any error)?) -> (any error)? { NumError("ParseUint", text, cause) }
    guard !text.isEmpty else { return (0, failure(ErrSyntax)) }
    guard base == 0 || (2...36).contains(base) else {
      return (0, failure(errors.New("invalid base " + Itoa(base))))
    }
    guard (0...64).contains(bitSize) else {
      return (0, failure(errors.New("invalid bit size " + Itoa(bitSize))))
    }
    var digits = text
    var radix = base
    if base == 0 {
      (radix, digits) = baseByPrefix(text)
      if digits.isEmpty || !underscoresAreFine(text) { return (0, failure(ErrSyntax)) }
    }
    let limit = bitSize == 0 || bitSize == 64 ? UInt64.max : UInt64(1) << UInt64(bitSize) - 1
    var value: UInt64 = 0
    for index in 0..<digits.count {
      let byte = digits[index]
      if byte == UInt8(ascii: "_") && base == 0 { continue }
      guard let digit = Character(Unicode.Scalar(byte)).hexOrLetterValue, digit < radix else {
        return (0, failure(ErrSyntax))
      }
      let (product, overflow) = value.multipliedReportingOverflow(by: UInt64(radix))
      let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
      if overflow || carry || sum > limit { return (limit, failure(ErrRange)) }
      value = sum
    }
    return (value, nil)
  }

  /// `1 t T TRUE true True 0 f F FALSE false False`
  public static func ParseBool(_ text: GoString) -> (Bool, (any error)?) {
    switch Swift.String(text) {
    case "1", "t", "T", "true", "TRUE", "True": (true, nil)
    case "0", "f", "F", "false", "FALSE", "False": (false, nil)
    default: (false, NumError("ParseBool", text, ErrSyntax))
    }
  }

  private static func baseByPrefix(_ text: GoString) -> (Int, GoString) {
    guard text[0] == UInt8(ascii: "0"), text.count >= 2 else { return (10, text) }
    guard text.count >= 3 else { return (8, text[1...]) }
    switch text[1] | 0x20 {
    case UInt8(ascii: "b"): return (2, text[2...])
    case UInt8(ascii: "o"): return (8, text[2...])
    case UInt8(ascii: "x"): return (16, text[2...])
    default: return (8, text[1...])
    }
  }

  /// Underscores may only stand between digits, or between the prefix and a digit.
  static func underscoresAreFine(_ text: GoString) -> Bool {
    var bytes = Array(Swift.String(text).utf8)
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { bytes.removeFirst() }
    var previous: UInt8 = UInt8(ascii: "^")
    var isHexadecimal = false
    if bytes.count >= 2, bytes[0] == UInt8(ascii: "0"), "box".utf8.contains(bytes[1] | 0x20) {
      previous = UInt8(ascii: "0")
      isHexadecimal = bytes[1] | 0x20 == UInt8(ascii: "x")
      bytes.removeFirst(2)
    }
    for byte in bytes {
      let lower = byte | 0x20
      if (0x30...0x39).contains(byte) || isHexadecimal && (0x61...0x66).contains(lower) {
        previous = UInt8(ascii: "0")
      } else if byte == UInt8(ascii: "_") {
        guard previous == UInt8(ascii: "0") else { return false }
        previous = byte
      } else {
        guard previous != UInt8(ascii: "_") else { return false }
        previous = UInt8(ascii: "!")
      }
    }
    return previous != UInt8(ascii: "_")
  }
}

extension Character {
  /// The value of a digit or letter as a digit.
  fileprivate var hexOrLetterValue: Int? {
    guard let byte = asciiValue else { return nil }
    switch byte {
    case 0x30...0x39: return Int(byte) - 0x30
    case 0x41...0x5A: return Int(byte) - 0x41 + 10
    case 0x61...0x7A: return Int(byte) - 0x61 + 10
    default: return nil
    }
  }
}
