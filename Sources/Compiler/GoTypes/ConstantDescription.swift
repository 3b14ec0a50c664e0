import BigInt

/// Constants as Go prints them in its messages.
extension Checker {
  func describe(_ constant: Constant) -> String {
    switch constant {
    case .bool(let value): return value ? "true" : "false"
    case .string(let bytes):
      let quoted = goQuoted(bytes)
      let limit = 72
      if quoted.count <= limit { return quoted }
      return quoted.prefix(limit - 3) + "..."
    case .integer(let value): return String(value)
    case .rational(let numerator, let denominator): return ConstantDescription.describe(numerator, denominator)
    case .complex(let real, let imaginary): return "(\(describe(real)) + \(describe(imaginary))i)"
    }
  }
}

/// Rationals with six significant digits, as `%.6g` prints them.
enum ConstantDescription {
  static func describe(_ numerator: BigInt, _ denominator: BigInt) -> String {
    if numerator == 0 { return "0" }
    let sign = numerator < 0 ? "-" : ""
    let top = BigInt(numerator.magnitude)
    // The exponent of the leading digit.
    var exponent = String(top).count - String(denominator).count
    func scaled(_ digits: Int) -> BigInt {
      let shift = digits - 1 - exponent
      let power = BigInt(10).power(abs(shift))
      let (a, b) = shift >= 0 ? (top * power, denominator) : (top, denominator * power)
      let (quotient, rest) = a.quotientAndRemainder(dividingBy: b)
      return rest * 2 >= b ? quotient + 1 : quotient
    }
    if top < denominator * BigInt(10).power(max(0, exponent)) / BigInt(10).power(max(0, -exponent)) { exponent -= 1 }
    var digits = String(scaled(6))
    while digits.count > 6 {
      exponent += 1
      digits = String(scaled(6))
    }
    while digits.count < 6 {
      exponent -= 1
      digits = String(scaled(6))
    }
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    if exponent < -4 || exponent >= 6 {
      let rest = digits.dropFirst()
      let magnitude = abs(exponent)
      return sign + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "e" + (exponent < 0 ? "-" : "+")
        + (magnitude < 10 ? "0" : "") + String(magnitude)
    }
    if exponent < 0 { return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits }
    if digits.count <= exponent + 1 {
      return sign + digits + String(repeating: "0", count: exponent + 1 - digits.count)
    }
    return sign + digits.prefix(exponent + 1) + "." + digits.dropFirst(exponent + 1)
  }
}
