// Tokens: the words of Go, with the place of each in the file.

/// What kind of word a token is; the raw value is how a diagnostic names it.
enum TokenKind: String {
  case endOfFile = "EOF"
  case name
  case literal
  /// A semicolon, written or inserted at the end of a line.
  case semicolon = ";"
  case newline
  case comma = ","
  case dot = "."
  case ellipsis = "..."
  case colon = ":"
  case leftParenthesis = "("
  case rightParenthesis = ")"
  case leftBracket = "["
  case rightBracket = "]"
  case leftBrace = "{"
  case rightBrace = "}"
  case assign = "="
  case define = ":="
  /// `+=` and its siblings.
  case compoundAssign = "op="
  case increment = "++"
  case decrement = "--"
  case arrow = "<-"
  case star = "*"
  case tilde = "~"
  case not = "!"
  /// `+ - ^ &`, which are unary too; the text tells which.
  case signOperator = "operator"
  /// `|`, apart from the other operators because it joins the terms of a union.
  case pipe = "|"
  /// Operators that are binary only.
  case binaryOperator = "binary operator"
  case `break`, `case`, chan, const, `continue`, `default`, `defer`, `else`, `fallthrough`, `for`, `func`, go, goto
  case `if`, `import`, interface, map, package, range, `return`, select, `struct`, `switch`, type, `var`

  /// The reserved words.
  static let keywords: [String: TokenKind] = {
    let kinds: [TokenKind] = [
      .break, .case, .chan, .const, .continue, .default, .defer, .else, .fallthrough, .for, .func, .go, .goto, .if,
      .import, .interface, .map, .package, .range, .return, .select, .struct, .switch, .type, .var,
    ]
    return Dictionary(uniqueKeysWithValues: kinds.map { ($0.rawValue, $0) })
  }()

  var isKeyword: Bool { TokenKind.keywords[rawValue] != nil }

  /// Whether a line end behind such a token becomes a semicolon.
  var endsStatement: Bool {
    switch self {
    case .name, .literal, .break, .continue, .fallthrough, .return, .increment, .decrement, .rightParenthesis,
      .rightBracket, .rightBrace:
      true
    default: false
    }
  }
}

/// One word of the file.
struct Token {
  let kind: TokenKind
  let start: Int
  let end: Int
}
