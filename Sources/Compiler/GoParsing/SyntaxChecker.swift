import Diagnostics

/// Go's grammar, read token by token: says what is wrong with a text in the words Go programmers know, and where.
///
/// tree-sitter recovers from anything and accepts more than Go; this reader accepts exactly Go. It builds nothing. On
/// the way it notes the few forms that the grammar of tree-sitter lacks, each with bytes that let it pass
/// (`GrammarGap`). After an error it goes on at the next declaration that begins a line.
struct SyntaxChecker {
  let source: SourceFile
  let tokens: [Token]
  var index = 0
  /// Negative while a `{` opens a block rather than a composite literal, as in the header of `if`.
  var expressionLevel = 0
  var depth = 0
  var functionDepth = 0
  var errors = SyntaxErrorList()
  var gaps: [GrammarGap] = []

  /// How deep brackets, blocks and operators may nest.
  static let maximumDepth = 1_000

  init(source: SourceFile, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  /// Ends the reading of the current declaration; the error is in the list already.
  struct Failure: Error {}

  // MARK: Tokens

  var token: Token { tokens[index] }
  var kind: TokenKind { tokens[index].kind }
  func text(_ token: Token) -> String { source.text(in: token.start..<token.end) }

  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  mutating func got(_ wanted: TokenKind) -> Bool {
    guard kind == wanted else { return false }
    advance()
    return true
  }

  mutating func want(_ wanted: TokenKind, _ context: String = "") throws(Failure) {
    if !got(wanted) { throw unexpected(context.isEmpty ? "expected \(SyntaxChecker.name(of: wanted))" : context) }
  }

  mutating func wantName(_ expectation: String = "expected name") throws(Failure) {
    if !got(.name) { throw unexpected(expectation) }
  }

  /// Whether the token is a semicolon, written or inserted.
  var isAtSemicolon: Bool { kind == .semicolon || kind == .newline }

  static func name(of kind: TokenKind) -> String {
    switch kind {
    case .comma: "comma"
    case .semicolon: "semicolon"
    default: kind.rawValue
    }
  }

  private var found: String {
    switch kind {
    case .endOfFile: "EOF"
    case .newline: "newline"
    case .semicolon: "semicolon"
    case .comma: "comma"
    case .name: "name \(shortened(text(token)))"
    case .literal: "literal \(shortened(text(token)))"
    default: kind.isKeyword ? "keyword \(kind.rawValue)" : text(token)
    }
  }

  private func shortened(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    return line.count == text.count && text.count <= 40 ? text : line.prefix(37) + "..."
  }

  // MARK: Errors

  /// Reports what stands here, and what the grammar wants or where it is ("in argument list").
  mutating func unexpected(_ rest: String) -> Failure {
    let joint = rest.hasPrefix("expected") ? ", " : " "
    return fail("unexpected \(found)\(joint)\(rest)")
  }

  mutating func fail(_ message: String, at token: Token? = nil) -> Failure {
    report(message, at: token ?? self.token)
    return Failure()
  }

  mutating func report(_ message: String, at token: Token) {
    errors.add(message, from: token.start, to: token.end)
  }

  mutating func report(
    _ message: String, _ code: DiagnosticCode = .syntaxError, from first: Int, to last: Int
  ) {
    errors.add(message, code, from: tokens[first].start, to: tokens[max(first, last)].end)
  }

  /// Runs one level deeper, up to the limit.
  mutating func nested<Result>(
    _ body: (inout SyntaxChecker) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    depth += 1
    defer { depth -= 1 }
    if depth > SyntaxChecker.maximumDepth {
      report(SyntaxChecker.tooDeep, .nestingTooDeep, from: index, to: index)
      throw Failure()
    }
    return try body(&self)
  }

  static let tooDeep = "nested more than \(maximumDepth) levels deep"

  // MARK: Files

  mutating func checkFile() {
    do {
      try want(.package, "expected package clause")
      try wantName()
      try endDeclaration("after package clause")
    } catch {
      return
    }
    var hasOther = false
    while kind != .endOfFile {
      let start = index
      do {
        if kind == .import {
          if hasOther { report("imports must appear before other declarations", at: token) }
        } else {
          hasOther = true
        }
        try topLevel()
      } catch {
        if index == start { advance() }
        skipToDeclaration()
      }
    }
  }

  private mutating func topLevel() throws(Failure) {
    expressionLevel = 0
    depth = 0
    functionDepth = 0
    switch kind {
    case .import, .const, .var, .type: try declaration()
    case .func:
      advance()
      try functionDeclaration()
    case .semicolon where index > 0:
      advance()
      return
    default:
      if kind == .leftBrace, index > 1, tokens[index - 1].kind == .newline {
        throw fail("unexpected semicolon or newline before {")
      }
      throw fail("non-declaration statement outside function body")
    }
    try endDeclaration("after top level declaration")
  }

  private mutating func endDeclaration(_ context: String) throws(Failure) {
    if kind == .endOfFile { return }
    if !isAtSemicolon { throw unexpected(context) }
    advance()
  }

  /// Goes to the next declaration keyword that begins a line.
  private mutating func skipToDeclaration() {
    while kind != .endOfFile {
      switch kind {
      case .import, .const, .var, .type, .func:
        if source.position(at: token.start).column == 1 { return }
      default: break
      }
      advance()
    }
  }

  // MARK: Lists

  /// `item, item, …` up to a closing bracket, which is consumed.
  mutating func list(
    in context: String, closedBy close: TokenKind, _ item: (inout SyntaxChecker) throws(Failure) -> Void
  ) throws(Failure) {
    while kind != .endOfFile, kind != close {
      try item(&self)
      if !got(.comma), kind != close {
        throw unexpected("in \(context); possibly missing comma or \(close.rawValue)")
      }
    }
    try want(close)
  }
}
