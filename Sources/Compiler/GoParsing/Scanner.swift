import Diagnostics
import GoSyntax

/// Go text becomes tokens and comments. What the language forbids inside a token (a bad escape, a byte that is not
/// UTF-8, a digit out of place) is reported here, and scanning goes on behind it.
struct Scanner {
  let source: SourceFile
  let bytes: [UInt8]
  var position = 0
  private(set) var tokens: [Token] = []
  /// Every comment, with the index of the token that follows it.
  private(set) var comments: [(comment: Comment, nextToken: Int)] = []
  private(set) var errors = SyntaxErrorList()
  /// The bracket that opens a level more than allowed, before anything recursive looks at the text. Scanning ends there.
  private(set) var tooDeep: Token?
  private var depth = 0

  init(source: SourceFile) {
    self.source = source
    bytes = source.bytes
    tokens.reserveCapacity(bytes.count / 4)
  }

  /// The byte at the position, or at a distance from it; 0 behind the end.
  func peek(_ distance: Int = 0) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }
  var isAtEnd: Bool { position >= bytes.count }

  mutating func report(_ message: String, at start: Int, to end: Int? = nil) {
    errors.add(message, from: start, to: end ?? start + 1)
  }

  mutating func add(_ kind: TokenKind, from start: Int) {
    tokens.append(Token(kind: kind, start: start, end: position))
    switch kind {
    case .leftParenthesis, .leftBracket, .leftBrace:
      depth += 1
      if depth > SyntaxChecker.maximumDepth { tooDeep = tooDeep ?? tokens.last }
    case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
    default: break
    }
  }

  /// Scans the whole file; the last token is `endOfFile`.
  mutating func scan() {
    scan { _ in false }
    insertSemicolon(at: position)
    tokens.append(Token(kind: .endOfFile, start: bytes.count, end: bytes.count))
  }

  /// Scans the imports and what stands before them, and the keyword behind.
  mutating func scanHead() {
    scan { [.const, .func, .type, .var].contains($0) }
  }

  private mutating func scan(until isLast: (TokenKind) -> Bool) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    var seen = 0
    while !isAtEnd, tooDeep == nil {
      scanNext()
      if tokens.count > seen, isLast(tokens[tokens.count - 1].kind) { return }
      seen = tokens.count
    }
  }

  private mutating func insertSemicolon(at offset: Int) {
    guard let last = tokens.last, last.kind.endsStatement else { return }
    tokens.append(Token(kind: .newline, start: offset, end: offset))
  }

  private mutating func scanNext() {
    let start = position
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "\n"):
      insertSemicolon(at: start)
      position += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      position += 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      scanName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      scanNumber()
    case UInt8(ascii: "."):
      if isDigit(peek(1)) {
        scanNumber()
      } else if peek(1) == byte, peek(2) == byte {
        take(3, .ellipsis)
      } else {
        take(1, .dot)
      }
    case UInt8(ascii: "\""): scanInterpretedString()
    case UInt8(ascii: "`"): scanRawString()
    case UInt8(ascii: "'"): scanRune()
    case UInt8(ascii: "/"):
      if peek(1) == UInt8(ascii: "/") || peek(1) == UInt8(ascii: "*") {
        scanComment()
      } else {
        scanOperator()
      }
    case 0x80...:
      scanNonASCII()
    default:
      scanOperator()
    }
  }

  private mutating func take(_ length: Int, _ kind: TokenKind) {
    let start = position
    position += length
    add(kind, from: start)
  }

  // MARK: Names

  private mutating func scanName() {
    let start = position
    scanNameRest()
    if position - start <= 11, let keyword = TokenKind.keywords[source.text(in: start..<position)] {
      add(keyword, from: start)
    } else {
      add(.name, from: start)
    }
  }

  private mutating func scanNameRest() {
    while !isAtEnd {
      let byte = bytes[position]
      if isASCIILetter(byte) || isDigit(byte) {
        position += 1
      } else if byte >= 0x80 {
        let start = position
        guard let scalar = takeScalar() else { continue }
        if !isLetter(scalar), scalar.properties.generalCategory != .decimalNumber {
          report("invalid character \(describe(scalar)) in identifier", at: start, to: position)
        }
      } else {
        break
      }
    }
  }

  private mutating func scanNonASCII() {
    let start = position
    guard let scalar = takeScalar() else { return }
    if isLetter(scalar) {
      scanNameRest()
      add(.name, from: start)
    } else if scalar.properties.generalCategory == .decimalNumber {
      report("identifier cannot begin with digit \(describe(scalar))", at: start, to: position)
      scanNameRest()
      add(.name, from: start)
    } else if scalar != "\u{FEFF}" {  // reported by takeScalar
      report("invalid character \(describe(scalar))", at: start, to: position)
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: scalar == "_"
    }
  }

  // MARK: Comments

  private mutating func scanComment() {
    let start = position
    let isLine = peek(1) == UInt8(ascii: "/")
    position += 2
    var isClosed = isLine
    var hasNewline = false
    while !isAtEnd {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\n") {
        if isLine { break }
        hasNewline = true
      }
      if !isLine, byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        position += 2
        isClosed = true
        break
      }
      checkByte()
    }
    if !isClosed { report("comment not terminated", at: start, to: start + 2) }
    if hasNewline || !isClosed { insertSemicolon(at: start) }
    var end = position
    if isLine, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let range = SourceRange(file: source, start: start, end: end)
    // The semicolon that the line end inserts comes before a line comment, but is reported where the line ends.
    if isLine { insertSemicolon(at: position) }
    comments.append((Comment(text: range.text, range: range), tokens.count))
  }

  // MARK: Bytes

  /// Steps over one character, reporting what may stand nowhere in a file.
  mutating func checkByte() {
    if bytes[position] >= 0x80 {
      _ = takeScalar()
    } else {
      if bytes[position] == 0 { report("invalid NUL character", at: position) }
      position += 1
    }
  }

  /// Reads one UTF-8 sequence; reports bytes that are none and answers nil behind them.
  mutating func takeScalar() -> Unicode.Scalar? {
    let start = position
    let length = sequenceLength()
    guard length > 0 else {
      report("invalid UTF-8 encoding", at: start)
      position += 1
      return nil
    }
    var value = length == 1 ? UInt32(bytes[start]) : UInt32(bytes[start] & (0xFF >> UInt8(length + 1)))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[start + offset] & 0x3F) }
    position += length
    guard let scalar = Unicode.Scalar(value) else { return nil }
    if scalar == "\u{FEFF}", start > 0 { report("invalid BOM in the middle of the file", at: start, to: position) }
    return scalar
  }

  /// How many bytes the well-formed UTF-8 sequence at the position has; 0 when there is none.
  private func sequenceLength() -> Int {
    let lead = peek()
    if lead < 0x80 { return 1 }
    let second = peek(1)
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: length = second >= 0xA0 ? 3 : 0
    case 0xED: length = second <= 0x9F ? 3 : 0
    case 0xE1...0xEF: length = 3
    case 0xF0: length = second >= 0x90 ? 4 : 0
    case 0xF4: length = second <= 0x8F ? 4 : 0
    case 0xF1...0xF3: length = 4
    default: length = 0
    }
    guard length > 0, position + length <= bytes.count else { return 0 }
    for offset in 1..<length where peek(offset) & 0xC0 != 0x80 { return 0 }
    return length
  }
}

func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

func isASCIILetter(_ byte: UInt8) -> Bool {
  (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
}

/// `U+00B7 '·'`, as Go names a character.
func describe(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return number
  default: return "\(number) '\(scalar)'"
  }
}
