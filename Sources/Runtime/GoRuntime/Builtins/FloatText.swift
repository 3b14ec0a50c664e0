// Floats as Go's runtime prints them, in panics and by `print`: the shortest digits that say which value it is.

/// A float or complex value.
func floatText(of value: GoAny, _ type: GoType) -> String {
  switch type.kind {
  case .float32: return floatText(Double(bitPattern: value.word), isSingle: true)
  case .float64: return floatText(Double(bitPattern: value.word), isSingle: false)
  default:
    guard case .complex(let real, let imaginary) = value.shape else { return "" }
    let isSingle = type.kind == .complex64
    let text = floatText(imaginary, isSingle: isSingle)
    let sign = text.hasPrefix("-") || text.hasPrefix("+") ? "" : "+"
    return "(" + floatText(real, isSingle: isSingle) + sign + text + "i)"
  }
}

/// As `strconv.FormatFloat` with the verb `g` and the shortest precision: with an exponent below -4 and from 6 on.
private func floatText(_ value: Double, isSingle: Bool) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
  let sign = value.sign == .minus ? "-" : ""
  if value == 0 { return sign + "0" }
  let (digits, point) = shortestDigits(isSingle ? Float(value.magnitude).description : value.magnitude.description)
  let exponent = point - 1
  if exponent < -4 || exponent >= 6 {
    let fraction = digits.count > 1 ? "." + String(digits.dropFirst()) : ""
    let power = String(exponent.magnitude)
    let mark = (exponent < 0 ? "e-" : "e+") + (power.count < 2 ? "0" : "")
    return sign + String(digits.prefix(1)) + fraction + mark + power
  }
  if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
  if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
  return sign + String(digits.prefix(point)) + "." + String(digits.dropFirst(point))
}

/// The digits of a Swift description without zeros around them, and how many stand before the point.
private func shortestDigits(_ description: String) -> (digits: String, point: Int) {
  let parts = description.split(separator: "e")
  let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
  var point = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  var digits = (mantissa[0] + (mantissa.count > 1 ? mantissa[1] : ""))[...]
  while digits.first == "0" {
    digits = digits.dropFirst()
    point -= 1
  }
  while digits.last == "0" { digits = digits.dropLast() }
  return (String(digits), point)
}
