// Verbs: booleans, integers, strings, bytes and pointers under each verb, with padding.

import GoRuntime

extension fmt.Printer {
  /// Writes a text padded to the width, which counts code points.
  mutating func padded(_ string: String) { padded(Array(string.utf8)) }

  /// Writes bytes padded to the width, which counts code points.
  mutating func padded(_ bytes: [UInt8]) {
    guard let width = flags.width, width > 0 else { return text.append(contentsOf: bytes) }
    let padding = max(0, width - runeCount(bytes))
    if flags.minus {
      text.append(contentsOf: bytes)
      text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: padding))
    } else {
      let filler = UInt8(ascii: flags.zero ? "0" : " ")
      text.append(contentsOf: repeatElement(filler, count: padding))
      text.append(contentsOf: bytes)
    }
  }

  mutating func formatBool(_ value: Bool, _ verb: Unicode.Scalar, _ whole: GoAny) {
    if verb == "t" || verb == "v" { padded(value ? "true" : "false") } else { badVerb(whole, verb) }
  }

  mutating func formatInteger(_ value: GoAny, isSigned: Bool, _ verb: Unicode.Scalar) {
    let bits = value.word
    switch verb {
    case "v" where flags.sharpV && !isSigned:
      let saved = flags.sharp
      flags.sharp = true
      formatInteger(bits, 16, isSigned: false, verb)
      flags.sharp = saved
    case "v", "d": formatInteger(bits, 10, isSigned: isSigned, verb)
    case "b": formatInteger(bits, 2, isSigned: isSigned, verb)
    case "o", "O": formatInteger(bits, 8, isSigned: isSigned, verb)
    case "x": formatInteger(bits, 16, isSigned: isSigned, verb)
    case "X": formatInteger(bits, 16, isSigned: isSigned, verb, upper: true)
    case "c": formatRune(bits)
    case "q": padded(quoted(rune: Int32(clamping: bits), ascii: flags.plus))
    case "U": formatUnicode(bits)
    default: badVerb(value, verb)
    }
  }

  mutating func formatInteger(
    _ bits: UInt64, _ base: Int, isSigned: Bool, _ verb: Unicode.Scalar, upper: Bool = false
  ) {
    let isNegative = isSigned && Int64(bitPattern: bits) < 0
    let magnitude = isNegative ? 0 &- bits : bits
    var digits = Array(String(magnitude, radix: base, uppercase: upper).utf8)
    if let precision = flags.precision {
      if precision == 0 && magnitude == 0 {
        let zero = flags.zero
        flags.zero = false
        padded([])
        flags.zero = zero
        return
      }
      digits = zeros(precision - digits.count) + digits
    } else if flags.zero && !flags.minus, let width = flags.width {
      let sign = isNegative || flags.plus || flags.space ? 1 : 0
      digits = zeros(width - sign - digits.count) + digits
    }
    var prefix: [UInt8] = []
    if flags.sharp {
      switch base {
      case 2: prefix = Array("0b".utf8)
      case 8 where digits.first != UInt8(ascii: "0"): prefix = Array("0".utf8)
      case 16: prefix = Array((upper ? "0X" : "0x").utf8)
      default: break
      }
    }
    if verb == "O" { prefix = Array("0o".utf8) }
    let sign = isNegative ? "-" : flags.plus ? "+" : flags.space ? " " : ""
    let zero = flags.zero
    flags.zero = false
    padded(Array(sign.utf8) + prefix + digits)
    flags.zero = zero
  }

  private func zeros(_ count: Int) -> [UInt8] { Array(repeating: UInt8(ascii: "0"), count: max(0, count)) }

  private mutating func formatRune(_ bits: UInt64) {
    var bytes: [UInt8] = []
    Rune.encode(bits > 0x10FFFF ? Rune.replacement : Int32(bits), into: &bytes)
    padded(bytes)
  }

  private mutating func formatUnicode(_ bits: UInt64) {
    let digits = Array(String(bits, radix: 16, uppercase: true).utf8)
    var bytes = Array("U+".utf8) + zeros(max(4, flags.precision ?? 4) - digits.count) + digits
    if flags.sharp, bits <= 0x10FFFF, isPrintable(Int32(bits)) {
      bytes += Array(" '".utf8)
      Rune.encode(Int32(bits), into: &bytes)
      bytes.append(UInt8(ascii: "'"))
    }
    let zero = flags.zero
    flags.zero = false
    padded(bytes)
    flags.zero = zero
  }

  mutating func formatString(_ string: GoString, _ verb: Unicode.Scalar, _ whole: GoAny? = nil) {
    switch verb {
    case "v" where flags.sharpV: formatQuoted(string)
    case "v", "s": padded(truncated(string.withBytes { Array($0) }))
    case "x", "X": formatHexadecimal(string.withBytes { Array($0) }, upper: verb == "X")
    case "q": formatQuoted(string)
    default: badVerb(whole ?? GoAny(string), verb)
    }
  }

  mutating func formatBytes(_ bytes: [UInt8], _ verb: Unicode.Scalar) {
    switch verb {
    case "s": padded(truncated(bytes))
    case "q": formatQuoted(GoString(bytes: bytes))
    default: formatHexadecimal(bytes, upper: verb == "X")
    }
  }

  private mutating func formatQuoted(_ string: GoString) {
    let string = GoString(bytes: truncated(string.withBytes { Array($0) }))
    if flags.sharp && canBackquote(string) {
      padded("`" + Swift.String(string) + "`")
    } else {
      padded(quoted(string, quote: UInt8(ascii: "\""), ascii: flags.plus))
    }
  }

  private mutating func formatHexadecimal(_ bytes: [UInt8], upper: Bool) {
    let bytes = flags.precision.map { Array(bytes.prefix($0)) } ?? bytes
    let mark = Array((upper ? "0X" : "0x").utf8)
    var result: [UInt8] = flags.sharp && !bytes.isEmpty ? mark : []
    for (index, byte) in bytes.enumerated() {
      if flags.space && index > 0 {
        result.append(UInt8(ascii: " "))
        if flags.sharp { result += mark }
      }
      let digits = Array(String(byte, radix: 16, uppercase: upper).utf8)
      result += zeros(2 - digits.count) + digits
    }
    padded(result)
  }

  /// The bytes up to as many code points as the precision says.
  private func truncated(_ bytes: [UInt8]) -> [UInt8] {
    guard var rest = flags.precision else { return bytes }
    var index = 0
    bytes.withUnsafeBufferPointer { bytes in
      while rest > 0 && index < bytes.count {
        index += Rune.decode(UnsafeBufferPointer(rebasing: bytes[index...])).width
        rest -= 1
      }
    }
    return Array(bytes.prefix(index))
  }

  mutating func formatPointer(_ value: GoAny, _ verb: Unicode.Scalar) {
    let kind = value.type?.kind
    switch kind {
    case .pointer, .channel, .function, .map, .slice, .unsafePointer: break
    default: return badVerb(value, verb)
    }
    var address = value.word
    if kind == .function, let object = value.object {
      address = UInt64(UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque()))
    }
    switch verb {
    case "v" where flags.sharpV:
      write("(\(value.type!.name))(")
      if address == 0 { write("nil") } else { formatAddress(address, sharp: true) }
      write(")")
    case "v": if address == 0 { padded("<nil>") } else { formatAddress(address, sharp: !flags.sharp) }
    case "p": formatAddress(address, sharp: !flags.sharp)
    case "b", "o", "d": formatInteger(address, verb == "b" ? 2 : verb == "o" ? 8 : 10, isSigned: false, verb)
    case "x", "X": formatInteger(address, 16, isSigned: false, verb, upper: verb == "X")
    default: badVerb(value, verb)
    }
  }

  private mutating func formatAddress(_ address: UInt64, sharp: Bool) {
    let saved = flags.sharp
    flags.sharp = sharp
    formatInteger(address, 16, isSigned: false, "v")
    flags.sharp = saved
  }
}

/// How many code points there are; bytes that are not UTF-8 count one by one.
func runeCount(_ bytes: [UInt8]) -> Int {
  bytes.withUnsafeBufferPointer { bytes in
    var (count, index) = (0, 0)
    while index < bytes.count {
      index += bytes[index] < 0x80 ? 1 : Rune.decode(UnsafeBufferPointer(rebasing: bytes[index...])).width
      count += 1
    }
    return count
  }
}

/// Whether a string can be written between backquotes, unchanged and on one line.
func canBackquote(_ text: GoString) -> Bool {
  for (index, rune) in text.runes {
    if rune == Rune.replacement && text[index] != 0xEF { return false }
    if rune == 0xFEFF || rune < 0x20 && rune != 0x09 || rune == 0x60 || rune == 0x7F { return false }
  }
  return true
}
