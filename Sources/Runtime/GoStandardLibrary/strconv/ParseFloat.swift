// ParseFloat: text as floating-point numbers.

import GoRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension strconv {
  /// A number in decimal or hexadecimal, `inf`, `infinity` or `nan`, rounded to nearest.
  public static func ParseFloat(_ text: GoString, _ bitSize: Int) -> (Double, (any error)?) {
    let plain = Swift.String(text)
    if let special = specialFloat(plain.lowercased()) { return (special, nil) }
    guard isFloatSyntax(Array(plain.utf8)), !plain.contains("_") || underscoresAreFine(text) else {
      return (0, NumError("ParseFloat", text, ErrSyntax))
    }
    let digits = plain.filter { $0 != "_" }
    let value = bitSize == 32 ? Double(strtof(digits, nil)) : strtod(digits, nil)
    return (value, value.isInfinite ? NumError("ParseFloat", text, ErrRange) : nil)
  }

  private static func specialFloat(_ text: String) -> Double? {
    switch text {
    case "nan": .nan
    case "inf", "+inf", "infinity", "+infinity": .infinity
    case "-inf", "-infinity": -.infinity
    default: nil
    }
  }

  private static func isFloatSyntax(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    func isSign(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") }
    if isSign(rest.first) { rest = rest.dropFirst() }
    let isHexadecimal = rest.count >= 2 && rest.first == UInt8(ascii: "0") && rest.dropFirst().first! | 0x20 == 0x78
    if isHexadecimal { rest = rest.dropFirst(2) }
    var digits = 0
    var seenPoint = false
    while let byte = rest.first {
      if byte == UInt8(ascii: ".") && !seenPoint {
        seenPoint = true
      } else if (0x30...0x39).contains(byte) || isHexadecimal && (0x61...0x66).contains(byte | 0x20) {
        digits += 1
      } else if byte != UInt8(ascii: "_") {
        break
      }
      rest = rest.dropFirst()
    }
    guard digits > 0 else { return false }
    guard let letter = rest.first else { return !isHexadecimal }
    guard letter | 0x20 == (isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e")) else { return false }
    rest = rest.dropFirst()
    if isSign(rest.first) { rest = rest.dropFirst() }
    return !rest.isEmpty && rest.allSatisfy { (0x30...0x39).contains($0) }
  }
}
