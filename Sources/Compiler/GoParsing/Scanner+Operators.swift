// Operators and punctuation: the longest one that fits.

extension Scanner {
  /// Every operator of Go, by length.
  private static let operators: [[String: TokenKind]] = [
    [
      "(": .leftParenthesis, ")": .rightParenthesis, "[": .leftBracket, "]": .rightBracket, "{": .leftBrace,
      "}": .rightBrace, ",": .comma, ";": .semicolon, ":": .colon, "=": .assign, "*": .star, "~": .tilde, "!": .not,
      "+": .signOperator, "-": .signOperator, "^": .signOperator, "&": .signOperator, "|": .pipe,
      "/": .binaryOperator, "%": .binaryOperator, "<": .binaryOperator, ">": .binaryOperator,
    ],
    [
      ":=": .define, "++": .increment, "--": .decrement, "<-": .arrow, "&&": .binaryOperator, "||": .binaryOperator,
      "==": .binaryOperator, "!=": .binaryOperator, "<=": .binaryOperator, ">=": .binaryOperator,
      "<<": .binaryOperator, ">>": .binaryOperator, "&^": .binaryOperator, "+=": .compoundAssign,
      "-=": .compoundAssign, "*=": .compoundAssign, "/=": .compoundAssign, "%=": .compoundAssign,
      "&=": .compoundAssign, "|=": .compoundAssign, "^=": .compoundAssign,
    ],
    ["<<=": .compoundAssign, ">>=": .compoundAssign, "&^=": .compoundAssign],
  ]
  /// The same, found by bytes packed into a number.
  private static let table: [UInt32: TokenKind] = {
    var table: [UInt32: TokenKind] = [:]
    for (text, kind) in operators.joined() { table[text.utf8.reduce(0) { $0 << 8 | UInt32($1) }] = kind }
    return table
  }()

  mutating func scanOperator() {
    let start = position
    let one = UInt32(peek())
    let two = one << 8 | UInt32(peek(1))
    let three = two << 8 | UInt32(peek(2))
    for (length, key) in [(3, three), (2, two), (1, one)] where key >> UInt32(8 * (length - 1)) != 0 {
      if let kind = Scanner.table[key], position + length <= bytes.count {
        position += length
        add(kind, from: start)
        return
      }
    }
    position += 1
    if one == 0 {
      report("invalid NUL character", at: start)
    } else {
      report("invalid character \(describe(Unicode.Scalar(UInt8(one))))", at: start)
    }
  }
}
