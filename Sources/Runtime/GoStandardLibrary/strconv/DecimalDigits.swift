// DecimalDigits: floating-point numbers as decimal digits, shortest or rounded exactly.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The decimal digits of a finite number: 0.d₁d₂d₃… times ten to the power of `point`.
struct DecimalDigits {
  var digits: [UInt8]
  var point: Int

  /// The fewest digits that read back as the same number.
  init(shortest magnitude: Double) { self.init(parsing: magnitude.description.utf8) }

  /// The fewest digits that read back as the same number.
  init(shortest magnitude: Float) { self.init(parsing: magnitude.description.utf8) }

  /// This many digits behind the first, rounded exactly, halves to even.
  init(_ magnitude: Double, significant precision: Int) {
    self.init(parsing: printed("%.*e", precision, magnitude))
  }

  /// This many digits behind the point, rounded exactly, halves to even.
  init(_ magnitude: Double, behindPoint precision: Int) {
    self.init(parsing: printed("%.*f", precision, magnitude), keepingZeros: true)
  }

  /// Reads `123.45` or `1.2345e+02`. Digits lose their leading zeros, and the trailing ones unless they are kept.
  private init(parsing text: some Sequence<UInt8>, keepingZeros: Bool = false) {
    digits = []
    point = 0
    var exponent = 0
    var exponentSign = 1
    var seenPoint = false
    var inExponent = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"): inExponent = true
      case UInt8(ascii: "-"): exponentSign = -1
      case UInt8(ascii: "+"): break
      case _ where inExponent: exponent = exponent * 10 + Int(byte - 0x30)
      default:
        if digits.isEmpty && byte == UInt8(ascii: "0") {
          if seenPoint { point -= 1 }
          continue
        }
        digits.append(byte)
        if !seenPoint { point += 1 }
      }
    }
    point += exponent * exponentSign
    if !keepingZeros {
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    }
    if digits.isEmpty { point = 0 }
  }

  /// The digit at a place, zero beyond the last.
  func digit(_ index: Int) -> UInt8 { index >= 0 && index < digits.count ? digits[index] : UInt8(ascii: "0") }
}

/// What C prints for a number with a precision.
private func printed(_ format: String, _ precision: Int, _ value: Double) -> [UInt8] {
  withVaList([Int32(clamping: precision), value]) { arguments in
    var buffer = [CChar](repeating: 0, count: 400 + Swift.max(precision, 0))
    let count = vsnprintf(&buffer, buffer.count, format, arguments)
    return buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }
  }
}
