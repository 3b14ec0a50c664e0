// FormatFloat: floating-point numbers as text, in each of Go's formats.

import GoRuntime

extension strconv {
  /// A number in one of the formats `b e E f g G x X`, with a precision, or -1 for as many digits as it takes.
  public static func FormatFloat(_ number: Double, _ format: UInt8, _ precision: Int, _ bitSize: Int) -> GoString {
    GoString(bytes: floatText(number, format, precision, bitSize))
  }

  /// Appends what `FormatFloat` makes.
  public static func AppendFloat(
    _ target: GoSlice<UInt8>, _ number: Double, _ format: UInt8, _ precision: Int, _ bitSize: Int
  ) -> GoSlice<UInt8> {
    append(target, contentsOf: FormatFloat(number, format, precision, bitSize))
  }
}

/// The text of a number as `FormatFloat` makes it.
func floatText(_ number: Double, _ format: UInt8, _ precision: Int, _ bitSize: Int) -> [UInt8] {
  if number.isNaN { return Array("NaN".utf8) }
  if number.isInfinite || bitSize == 32 && Float(number).isInfinite {
    return Array((number < 0 ? "-Inf" : "+Inf").utf8)
  }
  let sign: [UInt8] = number.sign == .minus ? [UInt8(ascii: "-")] : []
  let magnitude = bitSize == 32 ? Double(Float(number.magnitude)) : number.magnitude
  switch format {
  case UInt8(ascii: "b"): return sign + binaryFloatText(magnitude, bitSize)
  case UInt8(ascii: "x"), UInt8(ascii: "X"):
    return sign + hexadecimalFloatText(magnitude, precision, bitSize, upper: format == UInt8(ascii: "X"))
  default: return sign + decimalFloatText(magnitude, format, precision, bitSize)
  }
}

private func decimalFloatText(_ magnitude: Double, _ format: UInt8, _ precision: Int, _ bitSize: Int) -> [UInt8] {
  var precision = precision
  let isShortest = precision < 0
  var decimal: DecimalDigits
  let lower = format | 0x20
  if isShortest {
    decimal = bitSize == 32 ? DecimalDigits(shortest: Float(magnitude)) : DecimalDigits(shortest: magnitude)
    switch lower {
    case UInt8(ascii: "e"): precision = max(decimal.digits.count - 1, 0)
    case UInt8(ascii: "f"): precision = max(decimal.digits.count - decimal.point, 0)
    default: precision = decimal.digits.count
    }
  } else {
    switch lower {
    case UInt8(ascii: "e"): decimal = DecimalDigits(magnitude, significant: precision)
    case UInt8(ascii: "f"): decimal = DecimalDigits(magnitude, behindPoint: precision)
    case UInt8(ascii: "g"):
      precision = max(precision, 1)
      decimal = DecimalDigits(magnitude, significant: precision - 1)
    default: return [UInt8(ascii: "%"), format]
    }
  }
  switch lower {
  case UInt8(ascii: "e"): return exponentForm(decimal, precision, format)
  case UInt8(ascii: "f"): return pointForm(decimal, precision)
  case UInt8(ascii: "g"):
    var limit = precision
    if limit > decimal.digits.count && decimal.digits.count >= decimal.point { limit = decimal.digits.count }
    if isShortest { limit = 6 }
    let exponent = decimal.point - 1
    if exponent < -4 || exponent >= limit {
      if precision > decimal.digits.count { precision = decimal.digits.count }
      return exponentForm(decimal, max(precision, 1) - 1, format &+ UInt8(ascii: "e") &- UInt8(ascii: "g"))
    }
    return pointForm(decimal, max(decimal.digits.count - decimal.point, 0))
  default: return [UInt8(ascii: "%"), format]
  }
}

/// `d.ddde±dd`
private func exponentForm(_ decimal: DecimalDigits, _ precision: Int, _ letter: UInt8) -> [UInt8] {
  var text = [decimal.digit(0)]
  if precision > 0 {
    text.append(UInt8(ascii: "."))
    for index in 1...precision { text.append(decimal.digit(index)) }
  }
  text.append(letter)
  let exponent = decimal.digits.isEmpty ? 0 : decimal.point - 1
  text.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
  if exponent.magnitude < 10 { text.append(UInt8(ascii: "0")) }
  text += Array(String(exponent.magnitude).utf8)
  return text
}

/// `ddd.ddd`
private func pointForm(_ decimal: DecimalDigits, _ precision: Int) -> [UInt8] {
  var text: [UInt8] = []
  if decimal.point > 0 {
    for index in 0..<decimal.point { text.append(decimal.digit(index)) }
  } else {
    text.append(UInt8(ascii: "0"))
  }
  if precision > 0 {
    text.append(UInt8(ascii: "."))
    for index in 0..<precision { text.append(decimal.digit(decimal.point + index)) }
  }
  return text
}

/// `-ddddp±ddd`: the mantissa as an integer, the exponent of two.
private func binaryFloatText(_ magnitude: Double, _ bitSize: Int) -> [UInt8] {
  let mantissa: UInt64
  let exponent: Int
  if bitSize == 32 {
    let bits = Float(magnitude).bitPattern
    let field = Int(bits >> 23)
    mantissa = UInt64(bits & 0x7F_FFFF) | (field == 0 ? 0 : 1 << 23)
    exponent = max(field, 1) - 127 - 23
  } else {
    let bits = magnitude.bitPattern
    let field = Int(bits >> 52)
    mantissa = bits & 0xF_FFFF_FFFF_FFFF | (field == 0 ? 0 : 1 << 52)
    exponent = max(field, 1) - 1023 - 52
  }
  return Array("\(mantissa)p\(exponent >= 0 ? "+" : "")\(exponent)".utf8)
}

/// `0x1.yyyyp±dd`
private func hexadecimalFloatText(_ magnitude: Double, _ precision: Int, _ bitSize: Int, upper: Bool) -> [UInt8] {
  var mantissa = magnitude.significandBitPattern << 8
  var exponent = 0
  if magnitude != 0 {
    exponent = Int(magnitude.exponent)
    mantissa = magnitude.isNormal ? mantissa | 1 << 60 : UInt64(magnitude.significand * 0x1p60)
  }
  if precision >= 0 && precision < 15 {
    let shift = UInt64(precision * 4)
    let extra = (mantissa << shift) & (1 << 60 - 1)
    mantissa >>= 60 - shift
    if extra | (mantissa & 1) > 1 << 59 { mantissa += 1 }
    mantissa <<= 60 - shift
    if mantissa & (1 << 61) != 0 {
      mantissa >>= 1
      exponent += 1
    }
  }
  var text = upper ? "0X" : "0x"
  text += String((mantissa >> 60) & 1)
  mantissa <<= 4
  if precision < 0 && mantissa != 0 {
    text += "."
    while mantissa != 0 {
      text += String(mantissa >> 60, radix: 16, uppercase: upper)
      mantissa <<= 4
    }
  } else if precision > 0 {
    text += "."
    for _ in 0..<precision {
      text += String(mantissa >> 60, radix: 16, uppercase: upper)
      mantissa <<= 4
    }
  }
  text += upper ? "P" : "p"
  text += exponent < 0 ? "-" : "+"
  if exponent.magnitude < 10 { text += "0" }
  return Array((text + String(exponent.magnitude)).utf8)
}
