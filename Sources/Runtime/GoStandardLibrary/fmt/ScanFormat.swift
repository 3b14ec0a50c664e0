// ScanFormat: how an input is read along a format.

import GoRuntime

/// Reads values as a format says: verbs stand for values, white space for white space, all else for itself.
func scan(_ input: ScanInput, _ format: GoString, _ targets: [GoAny]) -> (Int, (any error)?) {
  var format = ScanFormat(format)
  var done = 0
  do throws(ScanFailure) {
    while let symbol = format.next {
      guard symbol == "%", format.following != "%" else {
        if symbol.isSpace {
          try format.matchSpace(input)
        } else {
          try format.matchLiteral(input)
        }
        continue
      }
      let (width, verb, rest) = try format.takeDirective()
      if verb != "c" { try input.skipSpace() }
      if verb == "%" {
        try input.demand()
        if try !input.accept("%") { throw ScanFailure("missing literal %") }
        continue
      }
      guard done < targets.count else { throw ScanFailure("too few operands for format '%\(rest)'") }
      try input.within(width) { () throws(ScanFailure) in try input.store(verb: verb, in: targets[done]) }
      done += 1
    }
    return (done, done < targets.count ? errors.New("too many operands") : nil)
  } catch { return (done, error.cause) }
}

/// A format, and how far it has been followed.
private struct ScanFormat {
  private let symbols: [Unicode.Scalar]
  private var index = 0

  init(_ format: GoString) { symbols = format.runes.map { Unicode.Scalar(UInt32($0.1)) ?? "\u{FFFD}" } }

  var next: Unicode.Scalar? { index < symbols.count ? symbols[index] : nil }
  var following: Unicode.Scalar? { index + 1 < symbols.count ? symbols[index + 1] : nil }

  /// Newlines stand for as many, spaces before them included; other spaces for at least one or the end.
  mutating func matchSpace(_ input: ScanInput) throws(ScanFailure) {
    var newlines = 0
    var endsInSpace = false
    while let symbol = next, symbol.isSpace {
      if symbol == "\n" { newlines += 1 }
      endsInSpace = symbol != "\n"
      index += 1
    }
    for _ in 0..<newlines {
      var symbol = try input.next()
      while let space = symbol, space.isSpace, space != "\n" { symbol = try input.next() }
      if symbol != nil, symbol != "\n" { throw ScanFailure("newline in format does not match input") }
    }
    guard endsInSpace else { return }
    var symbol = try input.next()
    if newlines == 0 {
      if let symbol, !symbol.isSpace { throw ScanFailure("expected space in input to match format") }
      if symbol == "\n" { throw ScanFailure("newline in input does not match format") }
    }
    while let space = symbol, space.isSpace, space != "\n" { symbol = try input.next() }
    if symbol != nil { input.putBack() }
  }

  /// A symbol that stands for itself, or two percent signs for one.
  mutating func matchLiteral(_ input: ScanInput) throws(ScanFailure) {
    if next == "%" { index += 1 }
    guard let symbol = try input.next() else { throw ScanFailure(io.ErrUnexpectedEOF) }
    if symbol != next {
      input.putBack()
      throw ScanFailure("input does not match format")
    }
    index += 1
  }

  /// The width and the verb behind a percent sign, and the format from the verb on.
  mutating func takeDirective() throws(ScanFailure) -> (width: Int?, verb: Unicode.Scalar, rest: String) {
    index += 1
    if next == nil { throw ScanFailure("missing verb: % at end of format string") }
    var width: Int?
    while let digit = next.flatMap({ Int(String($0)) }) {
      width = (width ?? 0) * 10 + digit
      index += 1
    }
    let rest = String(String.UnicodeScalarView(symbols[Swift.min(index, symbols.count)...]))
    let verb = next ?? "\u{FFFD}"
    index += 1
    return (width, verb, rest)
  }
}
