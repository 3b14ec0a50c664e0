// ScanInput: the text that is scanned, and the tokens of each kind of value.

import GoRuntime

extension fmt {
  /// A text and how far it is read.
  struct Input {
    private let text: [Unicode.Scalar]
    private var index = 0
    private(set) var passedNewline = false

    init(_ text: GoString) { self.text = Input.scalars(of: text) }

    /// The runes of a text.
    static func scalars(of text: GoString) -> [Unicode.Scalar] {
      GoSlice<Int32>(text).map { Unicode.Scalar(UInt32($0)) ?? "\u{FFFD}" }
    }

    var isAtEnd: Bool { index >= text.count }

    mutating func take(_ symbol: Unicode.Scalar) -> Bool {
      guard !isAtEnd, text[index] == symbol else { return false }
      index += 1
      return true
    }

    /// Skips white space; where newlines end the input, one before a value is an error.
    mutating func skipSpace(newlines: Bool, upToFirst: Bool = false) throws(Failure) {
      while !isAtEnd, text[index].isSpace {
        if text[index] == "\n" {
          if !newlines { throw Failure("unexpected newline") }
          passedNewline = true
          if upToFirst { return }
        }
        index += 1
      }
    }

    private mutating func token(_ width: Int?, while isPart: (Unicode.Scalar) -> Bool) -> String {
      var token = String.UnicodeScalarView()
      while !isAtEnd, token.count < width ?? .max, isPart(text[index]) {
        token.append(text[index])
        index += 1
      }
      return String(token)
    }

    /// Reads a value of the type that the target points at, and stores it there.
    mutating func store(_ verb: Unicode.Scalar, width: Int?, in target: GoAny) throws(Failure) {
      guard target.type?.kind == .pointer, let type = target.type?.element,
        let pointer = target.object as? any GoAssignable
      else { throw Failure("can't scan type: \(target.type?.name ?? "<nil>")") }
      if isAtEnd { throw Failure("EOF") }
      let value = try value(verb, width, type)
      // Under the type of the variable, which may be a defined one.
      _ = pointer.assign(ifFits: GoAny(type: type, word: value.word, object: value.object))
    }

    private mutating func value(_ verb: Unicode.Scalar, _ width: Int?, _ type: GoType) throws(Failure) -> GoAny {
      switch type.kind {
      case .bool:
        let token = token(width) { !$0.isSpace && $0 != "," }
        let (value, failure) = strconv.ParseBool(GoString(token))
        if failure != nil { throw Failure("syntax error scanning boolean") }
        return GoAny(value)
      case .string: return GoAny(GoString(try string(verb, width)))
      case .float32, .float64:
        let token = token(width) { "+-.0123456789eEpPxX_infINFnaNA".unicodeScalars.contains($0) }
        let (value, failure) = strconv.ParseFloat(GoString(token), type.kind == .float32 ? 32 : 64)
        if failure != nil { throw Failure("strconv.ParseFloat: parsing \"\(token)\": invalid syntax") }
        return type.kind == .float32 ? GoAny(Float(value)) : GoAny(value)
      default:
        guard type.kind.isSigned || type.kind.isUnsigned else { throw Failure("can't scan type: *\(type.name)") }
        return GoAny(type: type, word: try integer(verb, width, type), object: nil)
      }
    }

    private mutating func string(_ verb: Unicode.Scalar, _ width: Int?) throws(Failure) -> String {
      guard verb == "q" else { return token(width) { !$0.isSpace } }
      let quote = text[index]
      guard quote == "\"" || quote == "`" else { throw Failure("expected quoted string") }
      let start = index
      index += 1
      while !isAtEnd, text[index] != quote { index += quote == "\"" && text[index] == "\\" ? 2 : 1 }
      if index >= text.count { throw Failure("EOF") }
      index += 1
      var token = String.UnicodeScalarView()
      token.append(contentsOf: text[start..<index])
      let (value, failure) = strconv.Unquote(GoString(String(token)))
      if let failure { throw Failure(String(failure.Error())) }
      return String(value)
    }

    private mutating func integer(
      _ verb: Unicode.Scalar, _ width: Int?, _ type: GoType
    ) throws(Failure) -> UInt64 {
      if verb == "c" {
        defer { index += 1 }
        return UInt64(text[index].value)
      }
      let base: Int
      switch verb {
      case "b": base = 2
      case "o": base = 8
      case "x", "X": base = 16
      default: base = 10
      }
      let isSigned = type.kind.isSigned
      var isFirst = true
      let token = token(width) { symbol in
        defer { isFirst = false }
        if symbol == "+" || symbol == "-" { return isFirst && isSigned }
        if Int(String(symbol), radix: base) != nil { return true }
        guard verb == "v" else { return false }
        return Int(String(symbol), radix: 16) != nil || "_xXoO".unicodeScalars.contains(symbol)
      }
      if token.isEmpty || token == "-" || token == "+" { throw Failure("expected integer") }
      let bits = type.swiftType.goSize * 8
      let radix = verb == "v" ? 0 : base
      if isSigned {
        let (value, failure) = strconv.ParseInt(GoString(token), radix, bits)
        if failure != nil { throw overflow(failure, "integer", token) }
        return UInt64(bitPattern: value)
      }
      let (value, failure) = strconv.ParseUint(GoString(token), radix, bits)
      if failure != nil { throw overflow(failure, "unsigned integer", token) }
      return value
    }

    private func overflow(_ failure: (any error)?, _ kind: String, _ token: String) -> Failure {
      errors.Is(failure, strconv.ErrRange)
        ? Failure("\(kind) overflow on token \(token)") : Failure("expected integer")
    }
  }
}
