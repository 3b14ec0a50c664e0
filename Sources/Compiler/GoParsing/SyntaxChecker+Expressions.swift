import Diagnostics

// Expressions, as Go's grammar wants them.

extension SyntaxChecker {
  mutating func expressionList() throws(Failure) {
    _ = try expression()
    while got(.comma) { _ = try expression() }
  }

  /// A whole expression. Precedence does not matter to what is allowed, so operators are read in a row.
  mutating func expression() throws(Failure) -> Shape {
    let start = index
    var shape = try unary()
    while isBinaryOperator {
      if shape == .typeSwitchGuard { throw misplacedGuard(from: start) }
      advance()
      if try unary() == .typeSwitchGuard { throw misplacedGuard(from: start) }
      shape = .value
    }
    return shape
  }

  mutating func misplacedGuard(from start: Int) -> Failure {
    report("use of .(type) outside type switch", .misplacedTypeSwitch, from: start, to: index - 1)
    return Failure()
  }

  /// An expression that is not the subject of a type switch.
  mutating func value() throws(Failure) -> Shape {
    let start = index
    let shape = try expression()
    if shape == .typeSwitchGuard { throw misplacedGuard(from: start) }
    return shape
  }

  private var isBinaryOperator: Bool {
    switch kind {
    case .binaryOperator, .signOperator, .pipe, .star: true
    default: false
    }
  }

  private mutating func unary() throws(Failure) -> Shape {
    switch kind {
    case .signOperator, .not, .tilde, .star, .arrow: break
    default: return try primary()
    }
    let operatorKind = kind
    advance()
    return try nested { (checker) throws(Failure) in
      if operatorKind == .arrow, checker.kind == .chan {
        // `<-chan T`, a type, or a receive from the conversion `chan T(x)`.
        checker.advance()
        _ = checker.got(.arrow)
        try checker.type()
        return try checker.suffixes(of: .type, from: checker.index)
      }
      let start = checker.index
      let shape = try checker.unary()
      if shape == .typeSwitchGuard { throw checker.misplacedGuard(from: start) }
      if operatorKind == .arrow { return .receive }
      if operatorKind == .star, [.name, .selector, .index, .literalType, .type].contains(shape) { return .type }
      return .value
    }
  }

  /// An operand with its selectors, indices, calls and literals.
  private mutating func primary() throws(Failure) -> Shape {
    try nested { (checker) throws(Failure) in
      let start = checker.index
      let shape = try checker.operand()
      return try checker.suffixes(of: shape, from: start)
    }
  }

  private mutating func operand() throws(Failure) -> Shape {
    switch kind {
    case .name:
      advance()
      return .name
    case .literal:
      advance()
      return .value
    case .leftParenthesis:
      advance()
      expressionLevel += 1
      let level = expressionLevel
      expressionLevel = max(expressionLevel, 1)
      let inner = try value()
      expressionLevel = level - 1
      try want(.rightParenthesis)
      return inner == .receive || inner == .call || inner == .value ? .value : .parenthesized
    case .func:
      advance()
      try signature()
      guard kind == .leftBrace else { return .type }
      expressionLevel += 1
      try functionBody()
      expressionLevel -= 1
      return .value
    case .leftBracket, .chan, .map, .struct, .interface:
      return try typeOrNil() ?? .type
    default:
      throw unexpected("expected expression")
    }
  }

  private mutating func suffixes(of operand: Shape, from start: Int) throws(Failure) -> Shape {
    var shape = operand
    while true {
      if shape == .typeSwitchGuard { return shape }
      switch kind {
      case .dot:
        advance()
        if kind == .name {
          if shape == .literalType || shape == .type { gaps.append(.methodOfTypeLiteral(tokens[start].start)) }
          advance()
          shape = .selector
        } else if got(.leftParenthesis) {
          if got(.type) {
            shape = .typeSwitchGuard
          } else {
            try type()
            shape = .value
          }
          try want(.rightParenthesis)
        } else {
          throw unexpected("expected name or (")
        }
      case .leftBracket: shape = try index(of: shape)
      case .leftParenthesis:
        let takesType = shape == .name && index - 1 == start && ["new", "make"].contains(text(tokens[start]))
        try arguments(takesType ? tokens[start] : nil)
        shape = .call
      case .leftBrace:
        guard opensCompositeLiteral(shape) else { return shape }
        try compositeBody()
        shape = .value
      default: return shape
      }
    }
  }

  private func opensCompositeLiteral(_ shape: Shape) -> Bool {
    switch shape {
    case .name, .selector, .index: expressionLevel >= 0
    case .literalType: true
    default: false
    }
  }

  /// `[i]`, `[T, U]`, `[low:high:max]`.
  private mutating func index(of operand: Shape) throws(Failure) -> Shape {
    advance()
    if kind == .rightBracket { throw fail("expected operand") }
    expressionLevel += 1
    defer { expressionLevel -= 1 }
    let outer = expressionLevel
    expressionLevel = max(expressionLevel, 1)
    defer { expressionLevel = outer }
    if kind != .colon {
      _ = try value()
      if kind == .comma {
        while got(.comma), kind != .rightBracket { _ = try value() }
        try want(.rightBracket)
        return .index
      }
      if got(.rightBracket) { return .index }
    }
    guard kind == .colon else { throw unexpected("expected comma, : or ]") }
    var colons = 0
    var lastIsMissing = true
    while got(.colon) {
      colons += 1
      if colons > 2 { throw unexpected("expected ]") }
      if colons == 2, lastIsMissing { report("middle index required in 3-index slice", at: tokens[index - 1]) }
      lastIsMissing = kind == .colon || kind == .rightBracket
      if !lastIsMissing { _ = try value() }
      if colons == 2, lastIsMissing { report("final index required in 3-index slice", at: token) }
    }
    try want(.rightBracket)
    return .value
  }

  /// Arguments of a call; `builtin` is the name when tree-sitter wants a type as the first of them.
  private mutating func arguments(_ builtin: Token?) throws(Failure) {
    advance()
    let outer = expressionLevel
    expressionLevel = max(expressionLevel + 1, 1)
    defer { expressionLevel = outer }
    var hasEllipsis = false
    let first = index
    try list(in: "argument list", closedBy: .rightParenthesis) { (checker) throws(Failure) in
      if hasEllipsis { throw checker.fail("can only use ... with final argument in list") }
      let isFirst = checker.index == first
      let shape = try checker.value()
      if let builtin, isFirst, [.value, .call, .receive].contains(shape) {
        checker.gaps.append(.builtinOfExpression(builtin.end))
      }
      hasEllipsis = checker.got(.ellipsis)
    }
  }

  // MARK: Composite literals

  private mutating func compositeBody() throws(Failure) {
    try want(.leftBrace)
    let outer = expressionLevel
    expressionLevel = max(expressionLevel + 1, 1)
    defer { expressionLevel = outer }
    try nested { (checker) throws(Failure) in
      try checker.list(in: "composite literal", closedBy: .rightBrace) { (checker) throws(Failure) in
        try checker.bareElement()
        if checker.got(.colon) { try checker.bareElement() }
      }
    }
  }

  private mutating func bareElement() throws(Failure) {
    if kind == .leftBrace { try compositeBody() } else { _ = try value() }
  }
}
