// ScanValues: how a value of each type is read.

import GoRuntime

extension ScanInput {
  /// Reads a value of the type that the target points at, and stores it there.
  func store(verb: Unicode.Scalar, in target: GoAny) throws(ScanFailure) {
    guard let pointerType = target.type, pointerType.kind == .pointer, let type = pointerType.element,
      let pointer = target.object as? any GoAssignable
    else { throw ScanFailure("type not a pointer: \(target.type?.name ?? "<nil>")") }
    let value = try value(verb, type, pointerType)
    // Under the type of the variable, which may be a defined one.
    _ = pointer.assign(ifFits: GoAny(type: type, word: value.word, object: value.object))
  }

  private func value(_ verb: Unicode.Scalar, _ type: GoType, _ pointer: GoType) throws(ScanFailure) -> GoAny {
    switch type.kind {
    case .bool: return GoAny(try boolean(verb))
    case .string: return GoAny(try string(verb))
    case .slice where type.element?.kind == .uint8: return GoAny(GoSlice<UInt8>(try string(verb)))
    case .float32: return GoAny(Float(try float(verb, 32, "float32")))
    case .float64: return GoAny(try float(verb, 64, "float64"))
    case .complex64: return GoAny(GoComplex64(try complex(verb, 32)))
    case .complex128: return GoAny(try complex(verb, 64))
    default:
      guard type.kind.isSigned || type.kind.isUnsigned else { throw ScanFailure("can't scan type: \(pointer.name)") }
      return GoAny(type: type, word: try integer(verb, type), object: nil)
    }
  }

  private func check(_ verb: Unicode.Scalar, _ verbs: String, _ type: String) throws(ScanFailure) {
    if !verbs.unicodeScalars.contains(verb) { throw ScanFailure("bad verb '%\(verb)' for \(type)") }
  }

  private func boolean(_ verb: Unicode.Scalar) throws(ScanFailure) -> Bool {
    try skipSpace()
    try demand()
    try check(verb, "tv", "boolean")
    switch try next() {
    case "1": return true
    case "t", "T":
      try word(["rR", "uU", "eE"])
      return true
    case "f", "F":
      try word(["aA", "lL", "sS", "eE"])
      return false
    default: return false
    }
  }

  /// The rest of a word, which may be left out as a whole.
  private func word(_ letters: [String]) throws(ScanFailure) {
    guard try accept(letters[0]) else { return }
    for letter in letters.dropFirst() {
      if try !accept(letter) { throw ScanFailure("syntax error scanning boolean") }
    }
  }

  // MARK: Integers

  private func integer(_ verb: Unicode.Scalar, _ type: GoType) throws(ScanFailure) -> UInt64 {
    let bits = UInt64(type.swiftType.goSize * 8)
    let isSigned = type.kind.isSigned
    /// Whether a number is more than its lower bits.
    func overflows(_ word: UInt64) -> Bool {
      let shifted = word << (64 - bits)
      if isSigned { return Int64(bitPattern: shifted) >> (64 - bits) != Int64(bitPattern: word) }
      return shifted >> (64 - bits) != word
    }
    if verb == "c" {
      try demand()
      let symbol = try next()!
      let fits = !overflows(UInt64(symbol.value)) || !isSigned
      if !fits { throw ScanFailure("overflow on character value \(symbol)") }
      return UInt64(symbol.value)
    }
    try skipSpace()
    try demand()
    try check(verb, "bdoUxXv", "integer")
    let (token, base) = try integerToken(verb, isSigned: isSigned)
    let word: UInt64
    let failure: (any error)?
    if isSigned {
      let (value, problem) = strconv.ParseInt(GoString(token), base, 64)
      (word, failure) = (UInt64(bitPattern: value), problem)
    } else {
      (word, failure) = strconv.ParseUint(GoString(token), base, 64)
    }
    if let failure { throw ScanFailure(failure) }
    if overflows(word) { throw ScanFailure("\(isSigned ? "" : "unsigned ")integer overflow on token \(token)") }
    return word
  }

  private func integerToken(_ verb: Unicode.Scalar, isSigned: Bool) throws(ScanFailure) -> (String, base: Int) {
    var token = ""
    var digits = "0123456789"
    var base = 10
    switch verb {
    case "b": (digits, base) = ("01", 2)
    case "o": (digits, base) = ("01234567", 8)
    case "x", "X", "U": (digits, base) = (hexadecimalDigits, 16)
    default: break
    }
    if verb == "U" {
      if try !accept("U") { throw ScanFailure("bad unicode format ") }
      if try !accept("+") { throw ScanFailure("bad unicode format ") }
    } else if isSigned {
      _ = try accept("+-", into: &token)
    }
    var isBegun = false
    if verb == "v" {
      base = 0
      digits += "_"
      if try accept("0", into: &token) {
        isBegun = true
        digits = "01234567_"
        if try accept("bB", into: &token) {
          digits = "01_"
        } else if try !accept("oO", into: &token), try accept("xX", into: &token) {
          digits = hexadecimalDigits + "_"
        }
      }
    }
    if !isBegun {
      try demand()
      if try !accept(digits, into: &token) { throw ScanFailure("expected integer") }
    }
    while try accept(digits, into: &token) {}
    return (token, base)
  }

  // MARK: Numbers with a point

  private func float(_ verb: Unicode.Scalar, _ bits: Int, _ type: String) throws(ScanFailure) -> Double {
    try check(verb, "beEfFgGv", type)
    try skipSpace()
    try demand()
    return try number(floatToken(), bits)
  }

  /// A complex number, in parentheses or without.
  private func complex(_ verb: Unicode.Scalar, _ bits: Int) throws(ScanFailure) -> GoComplex {
    try check(verb, "beEfFgGv", "complex")
    try skipSpace()
    try demand()
    func require(_ symbols: String, into token: inout String) throws(ScanFailure) {
      if try !accept(symbols, into: &token) { throw ScanFailure("syntax error scanning complex number") }
    }
    var (sign, rest) = ("", "")
    let isInParentheses = try accept("(")
    let real = try floatToken()
    try require("+-", into: &sign)
    let imaginary = try sign + floatToken()
    try require("i", into: &rest)
    if isInParentheses { try require(")", into: &rest) }
    return GoComplex(try number(real, bits), try number(imaginary, bits))
  }

  private func floatToken() throws(ScanFailure) -> String {
    var token = ""
    func take(_ symbols: String) throws(ScanFailure) -> Bool { try accept(symbols, into: &token) }
    if try take("nN"), try take("aA"), try take("nN") { return token }
    _ = try take("+-")
    if try take("iI"), try take("nN"), try take("fF") { return token }
    var (digits, exponent) = ("0123456789_", "eEpP")
    if try take("0"), try take("xX") { (digits, exponent) = (hexadecimalDigits + "_", "pP") }
    while try take(digits) {}
    if try take(".") { while try take(digits) {} }
    if try take(exponent) {
      _ = try take("+-")
      while try take("0123456789_") {}
    }
    return token
  }

  /// A number; `1.5p3`, which Go's literals have not, is 1.5 times 2 to the 3.
  private func number(_ token: String, _ bits: Int) throws(ScanFailure) -> Double {
    func parsed(_ part: Substring) throws(ScanFailure) -> Double {
      let (value, failure) = strconv.ParseFloat(GoString(String(part)), bits)
      guard let failure else { return value }
      (failure as? strconv.NumError)?.Num = GoString(token)
      throw ScanFailure(failure)
    }
    guard let power = token.firstIndex(of: "p"), !token.contains(where: { "xX".contains($0) }) else {
      return try parsed(token[...])
    }
    let value = try parsed(token[..<power])
    let (exponent, failure) = strconv.Atoi(GoString(String(token[token.index(after: power)...])))
    if let failure {
      (failure as? strconv.NumError)?.Num = GoString(token)
      throw ScanFailure(failure)
    }
    return math.Ldexp(value, exponent)
  }

  // MARK: Strings

  private func string(_ verb: Unicode.Scalar) throws(ScanFailure) -> GoString {
    try check(verb, "svqxX", "string")
    try skipSpace()
    try demand()
    switch verb {
    case "q": return try quoted()
    case "x", "X": return try hexadecimal()
    default:
      var token = String.UnicodeScalarView()
      while let symbol = try next() {
        if symbol.isSpace {
          putBack()
          break
        }
        token.append(symbol)
      }
      return GoString(String(token))
    }
  }

  /// The next symbol, where the end would be too early.
  private func following() throws(ScanFailure) -> Unicode.Scalar {
    guard let symbol = try next() else { throw ScanFailure(io.ErrUnexpectedEOF) }
    return symbol
  }

  private func quoted() throws(ScanFailure) -> GoString {
    let quote = try following()
    guard quote == "\"" || quote == "`" else { throw ScanFailure("expected quoted string") }
    var token = String.UnicodeScalarView([quote])
    while true {
      let symbol = try following()
      token.append(symbol)
      if symbol == quote { break }
      if symbol == "\\", quote == "\"" { token.append(try following()) }
    }
    if quote == "`" { return GoString(String(String.UnicodeScalarView(token.dropFirst().dropLast()))) }
    let (value, failure) = strconv.Unquote(GoString(String(token)))
    if let failure { throw ScanFailure(failure) }
    return value
  }

  /// Bytes of two digits each.
  private func hexadecimal() throws(ScanFailure) -> GoString {
    var bytes: [UInt8] = []
    while let symbol = try next() {
      guard let high = UInt8(String(symbol), radix: 16) else {
        putBack()
        break
      }
      guard let low = UInt8(String(try following()), radix: 16) else { throw ScanFailure("illegal hex digit") }
      bytes.append(high << 4 | low)
    }
    if bytes.isEmpty { throw ScanFailure("no hex data for %x string") }
    return GoString(bytes: bytes)
  }
}

private let hexadecimalDigits = "0123456789aAbBcCdDeEfF"
