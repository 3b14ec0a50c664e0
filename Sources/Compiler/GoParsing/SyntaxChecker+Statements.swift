import Diagnostics

// Statements, as Go's grammar wants them.

extension SyntaxChecker {
  mutating func block() throws(Failure) {
    try want(.leftBrace)
    try nested { (checker) throws(Failure) in try checker.statements() }
    try want(.rightBrace, "expected }")
  }

  /// Statements up to a `}`, `case` or `default`, none of which is consumed.
  mutating func statements() throws(Failure) {
    while kind != .endOfFile, kind != .rightBrace, kind != .case, kind != .default {
      let isStatement = try statementOrNil()
      if kind == .rightBrace || kind == .case || kind == .default { return }
      if isAtSemicolon {
        advance()
      } else if !isStatement {
        throw unexpected("expected }")
      } else {
        throw unexpected("at end of statement")
      }
    }
  }

  /// Reads a statement if one begins here; an empty one begins nowhere.
  mutating func statementOrNil() throws(Failure) -> Bool {
    switch kind {
    case .semicolon, .newline: return true
    case .leftBrace: try block()
    case .var, .const, .type: try declaration()
    case .for: try loop()
    case .if: try conditional()
    case .switch: try switchStatement()
    case .select: try selectStatement()
    case .fallthrough: advance()
    case .break, .continue:
      advance()
      _ = got(.name)
    case .goto:
      advance()
      try wantName()
    case .return:
      advance()
      if !isAtSemicolon, kind != .rightBrace { try expressionList() }
    case .go, .defer: try callStatement()
    case .name where tokens[index + 1].kind == .colon: try labeled()
    case .name, .literal, .func, .leftParenthesis, .leftBracket, .struct, .map, .chan, .interface, .arrow, .star,
      .signOperator, .tilde, .not:
      _ = try simpleStatement()
    case .import: throw unexpected("expected }")
    default: return false
    }
    return true
  }

  private mutating func labeled() throws(Failure) {
    try nested { (checker) throws(Failure) in
      checker.advance()
      checker.advance()
      if checker.kind == .rightBrace { return }
      if !(try checker.statementOrNil()) {
        throw checker.fail("missing statement after label")
      }
    }
  }

  private mutating func callStatement() throws(Failure) {
    let keyword = kind.rawValue
    advance()
    let start = index
    let shape = try value()
    let isParenthesized = tokens[start].kind == .leftParenthesis && closes(start) == index - 1
    if isParenthesized, shape != .call {
      report("expression in \(keyword) must not be parenthesized", from: start, to: index - 1)
    }
  }

  /// The index of the parenthesis that closes the one at an index.
  private func closes(_ start: Int) -> Int? {
    var open = 0
    for place in start..<index {
      if tokens[place].kind == .leftParenthesis { open += 1 }
      if tokens[place].kind == .rightParenthesis { open -= 1 }
      if open == 0 { return place }
    }
    return nil
  }

  // MARK: Simple statements

  /// What a simple statement turned out to be; a header accepts only some.
  enum Simple {
    case expression(Shape)
    case typeSwitchGuard
    case range
    case define
    case assignment
    case other
  }

  mutating func simpleStatement(allowsRange: Bool = false, allowsGuard: Bool = false) throws(Failure) -> Simple {
    let start = index
    if allowsRange, got(.range) {
      _ = try value()
      return .range
    }
    var shape = try expression()
    var count = 1
    while got(.comma) {
      shape = try value()
      count += 1
    }
    switch kind {
    case .define, .assign: return try assignment(allowsRange: allowsRange, allowsGuard: allowsGuard && count == 1)
    case .compoundAssign, .increment, .decrement, .arrow:
      if count > 1 { throw unexpected("expected := or = or comma") }
      let isStep = kind == .increment || kind == .decrement
      advance()
      if !isStep { _ = try value() }
      return .other
    default: break
    }
    if count > 1 { throw unexpected("expected := or = or comma") }
    if shape == .typeSwitchGuard {
      if allowsGuard { return .typeSwitchGuard }
      throw misplacedGuard(from: start)
    }
    return .expression(shape)
  }

  /// Behind the left sides. That those of `:=` are names is for the type checker to say.
  private mutating func assignment(allowsRange: Bool, allowsGuard: Bool) throws(Failure) -> Simple {
    let isDefinition = kind == .define
    advance()
    if allowsRange, got(.range) {
      _ = try value()
      return .range
    }
    let first = index
    let shape = try expression()
    if shape == .typeSwitchGuard {
      if allowsGuard, isDefinition { return .typeSwitchGuard }
      throw misplacedGuard(from: first)
    }
    while got(.comma) { _ = try value() }
    return isDefinition ? .define : .assignment
  }

  // MARK: Loops and conditions

  /// The part of `if`, `for` and `switch` in front of the block, with `{` next.
  private mutating func header(_ keyword: TokenKind) throws(Failure) {
    if kind == .leftBrace {
      if keyword == .if { throw fail("missing condition in if statement") }
      return
    }
    let outer = expressionLevel
    expressionLevel = -1
    defer { expressionLevel = outer }
    var initial: Simple?
    let start = index
    if !isAtSemicolon {
      initial = try simpleStatement(allowsRange: keyword == .for, allowsGuard: keyword == .switch)
      if case .range = initial { return }
    }
    guard isAtSemicolon else {
      if kind != .leftBrace { throw unexpected("expected { after \(keyword.rawValue) clause") }
      return try condition(initial, keyword, from: start)
    }
    let semicolon = token
    if kind == .newline, keyword != .for { throw missingBlock(keyword) }
    advance()
    if keyword == .for {
      try forClause(semicolon: semicolon)
    } else if kind != .leftBrace {
      if initial == nil { gaps.append(.emptyInitializer(semicolon.start)) }
      let first = index
      let last = try simpleStatement(allowsGuard: keyword == .switch)
      if kind != .leftBrace { throw unexpected("expected { after \(keyword.rawValue) clause") }
      try condition(last, keyword, from: first)
    } else if keyword == .if {
      throw fail("missing condition in if statement", at: semicolon)
    } else if initial == nil {
      gaps.append(.emptyInitializer(semicolon.start))
    }
  }

  private mutating func missingBlock(_ keyword: TokenKind) -> Failure {
    fail("unexpected newline, expected { after \(keyword.rawValue) clause")
  }

  private mutating func forClause(semicolon: Token) throws(Failure) {
    if semicolon.kind == .newline {
      index -= 1
      throw missingBlock(.for)
    }
    if kind == .leftBrace { throw fail("expected for loop condition") }
    if !isAtSemicolon {
      let start = index
      try condition(try simpleStatement(), .for, from: start)
    }
    guard isAtSemicolon else { throw unexpected("expected semicolon or newline") }
    if kind == .newline { throw missingBlock(.for) }
    advance()
    if kind != .leftBrace {
      let start = index
      if case .define = try simpleStatement() {
        report("cannot declare in post statement of for loop", from: start, to: index - 1)
      }
      if kind != .leftBrace { throw unexpected("expected { after for clause") }
    }
  }

  /// A header's last statement must be an expression.
  private mutating func condition(_ statement: Simple?, _ keyword: TokenKind, from start: Int) throws(Failure) {
    switch statement {
    case nil, .expression, .typeSwitchGuard, .range: return
    case .define, .assignment, .other:
      let text = source.text(in: tokens[start].start..<tokens[max(start, index - 1)].end)
      let place = tokens[start..<index].firstIndex { [.define, .assign, .compoundAssign].contains($0.kind) } ?? start
      var subject = text
      if case .assignment = statement { subject = "assignment \(text)" }
      report("cannot use \(subject) as value", from: place, to: place)
    }
  }

  private mutating func loop() throws(Failure) {
    advance()
    try header(.for)
    try body("for clause")
  }

  private mutating func body(_ context: String) throws(Failure) {
    if kind != .leftBrace { throw unexpected("expected { after \(context)") }
    let outer = expressionLevel
    expressionLevel = 0
    defer { expressionLevel = outer }
    try block()
  }

  private mutating func conditional() throws(Failure) {
    while true {
      advance()
      try header(.if)
      try body("if clause")
      guard got(.else) else { return }
      if kind == .if { continue }
      guard kind == .leftBrace else { throw fail("else must be followed by if or statement block") }
      return try block()
    }
  }

  // MARK: Switch and select

  private mutating func switchStatement() throws(Failure) {
    advance()
    try header(.switch)
    try clauses("switch clause") { (checker) throws(Failure) in
      repeat {
        _ = try checker.value()
      } while checker.got(.comma)
    }
  }

  private mutating func selectStatement() throws(Failure) {
    advance()
    try clauses("select") { (checker) throws(Failure) in
      let start = checker.index
      // Whether an expression is a receive is for the type checker to say.
      switch try checker.simpleStatement() {
      case .expression, .define, .assignment: break
      case .other where checker.tokens[start..<checker.index].contains { $0.kind == .arrow }: break
      default:
        checker.report("select case must be receive, send or assign recv", from: start, to: checker.index - 1)
      }
    }
  }

  private mutating func clauses(
    _ context: String, _ head: (inout SyntaxChecker) throws(Failure) -> Void
  ) throws(Failure) {
    if kind != .leftBrace { throw unexpected("expected { after \(context)") }
    advance()
    let outer = expressionLevel
    expressionLevel = 0
    defer { expressionLevel = outer }
    while kind != .endOfFile, kind != .rightBrace {
      if got(.case) {
        try head(&self)
      } else if !got(.default) {
        throw unexpected("expected case or default or }")
      }
      try want(.colon)
      try nested { (checker) throws(Failure) in try checker.statements() }
    }
    try want(.rightBrace)
  }
}
