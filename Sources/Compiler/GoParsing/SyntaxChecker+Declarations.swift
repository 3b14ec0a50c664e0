import Diagnostics

// Declarations, as Go's grammar wants them.

extension SyntaxChecker {
  /// A declaration with its keyword, import among them.
  mutating func declaration() throws(Failure) {
    let keyword = kind
    advance()
    guard kind == .leftParenthesis else { return try specification(keyword, isFirst: true) }
    advance()
    var isFirst = true
    while kind != .endOfFile, kind != .rightParenthesis {
      try specification(keyword, isFirst: isFirst)
      isFirst = false
      if kind != .rightParenthesis {
        if !isAtSemicolon { throw unexpected("expected semicolon, newline, or )") }
        advance()
      }
    }
    try want(.rightParenthesis)
  }

  private mutating func specification(_ keyword: TokenKind, isFirst: Bool) throws(Failure) {
    switch keyword {
    case .import: try importSpecification()
    case .const:
      try nameList()
      if kind != .endOfFile, !isAtSemicolon, kind != .rightParenthesis {
        if kind != .assign { try type() }
        if got(.assign) { try expressionList() }
      }
    case .var:
      try nameList()
      if got(.assign) {
        try expressionList()
      } else {
        try type()
        if got(.assign) { try expressionList() }
      }
    default: try typeSpecification()
    }
  }

  private mutating func importSpecification() throws(Failure) {
    if kind == .name || kind == .dot { advance() }
    guard kind == .literal else { throw fail("missing import path; require quoted string") }
    let path = text(token)
    guard path.first == "\"" || path.first == "`" else { throw fail("import path must be a string") }
    if path.count <= 2 { report("invalid import path (empty string)", at: token) }
    advance()
  }

  mutating func nameList() throws(Failure) {
    try wantName()
    while got(.comma) { try wantName() }
  }

  // MARK: Types

  private mutating func typeSpecification() throws(Failure) {
    try wantName()
    if kind == .leftBracket {
      try typeParametersOrArrayType()
    } else {
      _ = got(.assign)
      try type()
    }
  }

  /// Behind `type T`: `[P any] …`, `[N]E` or `[]E`.
  private mutating func typeParametersOrArrayType() throws(Failure) {
    let start = index
    advance()
    if kind == .rightBracket || kind == .ellipsis {
      index = start
      return try type()
    }
    if kind == .name, beginsTypeParameters() {
      try typeParameterList()
      if kind == .assign {
        gaps.append(.genericAlias(token.start))
        advance()
      }
      return try type()
    }
    index = start
    try type()
  }

  /// Whether the name at hand begins type parameters rather than an array's length: what can be read as an
  /// expression up to `]` is a length, unless it can only be a type.
  private func beginsTypeParameters() -> Bool {
    let second = tokens[index + 1].kind
    if second == .rightBracket { return false }
    if second == .leftBracket { return true }
    var look = self
    guard (try? look.expression()) != nil else { return second == .comma || second == .name }
    guard look.kind == .rightBracket else { return true }
    guard second == .star || second == .leftParenthesis else { return false }
    switch tokens[index + 2].kind {
    case .interface, .struct, .map, .func, .chan, .leftBracket, .tilde: return true
    default: return tokens[index..<look.index].contains { $0.kind == .tilde }
    }
  }

  /// `P, Q constraint, R …]`, behind the opening bracket.
  mutating func typeParameterList() throws(Failure) {
    if kind == .rightBracket { throw fail("empty type parameter list") }
    try list(in: "type parameter list", closedBy: .rightBracket) { (checker) throws(Failure) in
      try checker.wantName()
      while checker.got(.comma) { try checker.wantName() }
      if checker.kind == .rightBracket { throw checker.fail("missing type constraint") }
      try checker.constraint()
    }
  }

  /// `~A | B`.
  mutating func constraint() throws(Failure) {
    repeat {
      _ = got(.tilde)
      try type()
    } while got(.pipe)
  }

  // MARK: Functions

  mutating func functionDeclaration() throws(Failure) {
    let isMethod = kind == .leftParenthesis
    if isMethod {
      let start = token
      advance()
      let receivers = try parameters()
      if receivers == 0 { report("method has no receiver", at: start) }
      if receivers > 1 { report("method has multiple receivers", at: start) }
    }
    guard kind == .name else { throw unexpected(isMethod ? "expected method name" : "expected name or (") }
    advance()
    if kind == .leftBracket {
      let start = token.start
      advance()
      try typeParameterList()
      if isMethod { gaps.append(.methodTypeParameters(start..<tokens[index - 1].end)) }
    }
    try signature()
    if kind == .leftBrace { try functionBody() }
  }

  mutating func functionBody() throws(Failure) {
    let level = expressionLevel
    expressionLevel = 0
    functionDepth += 1
    defer {
      expressionLevel = level
      functionDepth -= 1
    }
    try block()
  }

  /// Parameters and results.
  mutating func signature() throws(Failure) {
    try want(.leftParenthesis)
    _ = try parameters()
    if got(.leftParenthesis) {
      _ = try parameters()
    } else {
      _ = try typeOrNil()
    }
  }

  /// A parameter list behind its opening parenthesis; answers how many parameters it has.
  mutating func parameters() throws(Failure) -> Int {
    let start = index
    var named = 0
    var unnamed = 0
    var unnamedAreNames = true
    var sinceType = 0
    try nested { (checker) throws(Failure) in
      try checker.list(in: "parameter list", closedBy: .rightParenthesis) { (checker) throws(Failure) in
        let isName = checker.kind == .name
        let first = checker.index
        if checker.got(.ellipsis) {
          if try checker.typeOrNil() == nil { throw checker.fail("... is missing type") }
          unnamed += 1
          unnamedAreNames = false
          return
        }
        if isName, checker.tokens[first + 1].kind == .leftBracket {
          // `a []T`, `a [N]T` or the generic type `a[T]`.
          if try checker.nameThenBracket() {
            named += 1
            sinceType = 0
          } else {
            unnamed += 1
            unnamedAreNames = false
          }
          return
        }
        try checker.type("expected )")
        if isName, checker.index == first + 1 {
          // One name so far: `a T`, `a ...T`, or a lone `a`.
          if checker.got(.ellipsis) {
            if try checker.typeOrNil() == nil { throw checker.fail("... is missing type") }
            named += 1
            sinceType = 0
          } else if try checker.typeOrNil() != nil {
            named += 1
            sinceType = 0
          } else {
            unnamed += 1
            sinceType += 1
          }
        } else {
          unnamed += 1
          unnamedAreNames = false
        }
      }
    }
    if named > 0, unnamed > 0, !unnamedAreNames || sinceType > 0 {
      report("mixed named and unnamed parameters", at: tokens[max(start, index - 1)])
    }
    return named + unnamed
  }

  /// Behind a name whose next token is `[`; answers whether the name is a parameter with a type.
  private mutating func nameThenBracket() throws(Failure) -> Bool {
    let name = index
    index += 1
    var look = self
    look.advance()
    if look.kind == .rightBracket || look.kind == .ellipsis {
      try type()
      return true
    }
    // An array type's bracket is followed by its element type; an instance's is not.
    if (try? look.typeOrExpressionList()) != nil, look.got(.rightBracket), look.beginsType {
      try type()
      return true
    }
    index = name
    try type()
    return false
  }
}
