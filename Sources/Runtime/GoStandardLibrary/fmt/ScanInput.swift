// ScanInput: the symbols that are scanned, one after the other; the last can be put back.

import GoRuntime

/// Why scanning ends early.
struct ScanFailure: Error, @unchecked Sendable {
  /// The error that the caller gets.
  let cause: (any error)?

  init(_ cause: (any error)?) { self.cause = cause }
  init(_ text: String) { cause = errors.New(GoString(text)) }
}

/// Where symbols come from.
private enum ScanSource {
  case text([Unicode.Scalar])
  case scanner(any io.RuneScanner)
  case bytes(any io.Reader)
}

/// What is scanned, and how far it is read.
final class ScanInput {
  private let source: ScanSource
  private let newlineIsSpace: Bool
  /// A newline ends the input.
  let endsAtNewline: Bool
  private var isAtEnd = false
  private var count = 0
  /// How many symbols may be read for the value that is being read.
  private var limit = Int.max
  /// The last symbol, and whether it is to be read again.
  private var last: Unicode.Scalar?
  private var isPutBack = false
  /// Bytes of what proved not to be UTF-8.
  private var left: [UInt8] = []

  init(_ text: GoString, newlineIsSpace: Bool = true, endsAtNewline: Bool = false) {
    source = .text(text.runes.map { Unicode.Scalar(UInt32($0.1)) ?? "\u{FFFD}" })
    self.newlineIsSpace = newlineIsSpace && !endsAtNewline
    self.endsAtNewline = endsAtNewline
  }

  init(_ reader: (any io.Reader)?, newlineIsSpace: Bool = true, endsAtNewline: Bool = false) {
    if let scanner = reader as? any io.RuneScanner { source = .scanner(scanner) } else { source = .bytes(reader!) }
    self.newlineIsSpace = newlineIsSpace && !endsAtNewline
    self.endsAtNewline = endsAtNewline
  }

  /// The next symbol, nil at the end.
  func next() throws(ScanFailure) -> Unicode.Scalar? {
    guard !isAtEnd, count < limit else { return nil }
    guard let symbol = try read() else {
      isAtEnd = true
      return nil
    }
    count += 1
    isAtEnd = endsAtNewline && symbol == "\n"
    return symbol
  }

  private func read() throws(ScanFailure) -> Unicode.Scalar? {
    switch source {
    case .text(let symbols): return count < symbols.count ? symbols[count] : nil
    case .scanner(let scanner):
      let (rune, _, failure) = scanner.ReadRune()
      if failure != nil { return try end(failure) }
      return Unicode.Scalar(UInt32(bitPattern: rune)) ?? "\u{FFFD}"
    case .bytes(let reader):
      if isPutBack {
        isPutBack = false
        return last
      }
      last = try decode(reader)
      return last
    }
  }

  /// What a reader's error means: the end of the text is none.
  private func end(_ failure: (any error)?) throws(ScanFailure) -> Unicode.Scalar? {
    if equal(failure, io.EOF) { return nil }
    throw ScanFailure(failure)
  }

  /// Reads no byte more than the next symbol has.
  private func decode(_ reader: any io.Reader) throws(ScanFailure) -> Unicode.Scalar? {
    while left.isEmpty || !utf8.FullRune(GoSlice(left)) {
      let byte = GoSlice<UInt8>(count: 1)
      let (count, failure) = io.ReadFull(reader, byte)
      if count == 1 {
        left.append(byte[0])
        continue
      }
      if !left.isEmpty, equal(failure, io.EOF) { break }
      return try end(failure)
    }
    let (rune, width) = left.withUnsafeBufferPointer { Rune.decode($0) }
    left.removeFirst(width)
    return Unicode.Scalar(UInt32(rune)) ?? "\u{FFFD}"
  }

  /// Puts the symbol back that was read last.
  func putBack() {
    count -= 1
    isAtEnd = false
    switch source {
    case .text: break
    case .scanner(let scanner): _ = scanner.UnreadRune()
    case .bytes: isPutBack = true
    }
  }

  /// Reads a value of at most so many symbols.
  func within(_ width: Int?, _ body: () throws(ScanFailure) -> Void) throws(ScanFailure) {
    if let width { limit = count + width }
    defer { limit = .max }
    try body()
  }

  /// Skips white space; a newline that is none ends the scanning.
  func skipSpace() throws(ScanFailure) {
    while let symbol = try next() {
      if symbol == "\r", try peek("\n") { continue }
      if symbol == "\n" {
        if newlineIsSpace { continue }
        throw ScanFailure("unexpected newline")
      }
      if !symbol.isSpace {
        putBack()
        return
      }
    }
  }

  /// Ends the scanning where there is nothing more.
  func demand() throws(ScanFailure) {
    if try next() == nil { throw ScanFailure(io.EOF) }
    putBack()
  }

  /// Whether one of some symbols comes next.
  func peek(_ symbols: String) throws(ScanFailure) -> Bool {
    guard let symbol = try next() else { return false }
    putBack()
    return symbols.unicodeScalars.contains(symbol)
  }

  /// Takes one of some symbols, if it comes next.
  func accept(_ symbols: String) throws(ScanFailure) -> Bool {
    var token = ""
    return try accept(symbols, into: &token)
  }

  /// Takes one of some symbols, if it comes next, into a token.
  func accept(_ symbols: String, into token: inout String) throws(ScanFailure) -> Bool {
    guard let symbol = try next() else { return false }
    guard symbols.unicodeScalars.contains(symbol) else {
      putBack()
      return false
    }
    token.unicodeScalars.append(symbol)
    return true
  }
}

extension Unicode.Scalar {
  var isSpace: Bool { value < 0x10000 && GoStandardLibrary.isSpace(Int32(value)) }
}
