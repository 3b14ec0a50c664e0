import Diagnostics

// Types, as Go's grammar wants them.

extension SyntaxChecker {
  /// What an operand is, as far as the grammar can tell: it decides whether `{` opens a composite literal and what a
  /// statement may do with it.
  enum Shape {
    case name
    case selector
    /// `x[i]`, which may be a generic type.
    case index
    /// An array, slice, struct or map type.
    case literalType
    /// Another type.
    case type
    case call
    case parenthesized
    /// `<-x`.
    case receive
    /// `x.(type)`.
    case typeSwitchGuard
    case value
  }

  mutating func type(_ expectation: String = "expected type") throws(Failure) {
    if try typeOrNil() == nil { throw unexpected(expectation) }
  }

  var beginsType: Bool {
    switch kind {
    case .star, .arrow, .func, .leftBracket, .chan, .map, .struct, .interface, .name, .leftParenthesis: true
    default: false
    }
  }

  /// Reads a type if one begins here.
  mutating func typeOrNil() throws(Failure) -> Shape? {
    guard beginsType else { return nil }
    return try nested { (checker) throws(Failure) in try checker.typeHere() }
  }

  private mutating func typeHere() throws(Failure) -> Shape {
    switch kind {
    case .star:
      advance()
      try type()
      return .type
    case .arrow:
      advance()
      try want(.chan)
      try channelElement()
      return .type
    case .chan:
      advance()
      _ = got(.arrow)
      try channelElement()
      return .type
    case .func:
      advance()
      try signature()
      return .type
    case .map:
      advance()
      try want(.leftBracket)
      try type()
      try want(.rightBracket)
      try type()
      return .literalType
    case .struct:
      try structType()
      return .literalType
    case .interface:
      try interfaceType()
      return .type
    case .leftBracket:
      try arrayOrSliceType()
      return .literalType
    case .leftParenthesis:
      advance()
      try type()
      try want(.rightParenthesis)
      return .parenthesized
    default:
      return try typeName()
    }
  }

  private mutating func channelElement() throws(Failure) {
    if try typeOrNil() == nil { throw fail("missing channel element type") }
  }

  /// `T`, `p.T`, with type arguments.
  mutating func typeName() throws(Failure) -> Shape {
    try wantName()
    var shape = Shape.name
    if got(.dot) {
      try wantName()
      shape = .selector
    }
    if kind == .leftBracket {
      advance()
      if kind == .rightBracket { throw fail("expected type argument list") }
      let level = expressionLevel
      expressionLevel += 1
      try list(in: "type argument list", closedBy: .rightBracket) { (checker) throws(Failure) in try checker.type() }
      expressionLevel = level
      shape = .index
    }
    return shape
  }

  private mutating func arrayOrSliceType() throws(Failure) {
    advance()
    if got(.rightBracket) { return try type() }
    if !got(.ellipsis) {
      expressionLevel += 1
      _ = try expression()
      expressionLevel -= 1
      if kind == .comma { throw fail("unexpected comma; expecting ]") }
    }
    try want(.rightBracket)
    try type()
  }

  // MARK: Structs

  private mutating func structType() throws(Failure) {
    advance()
    try want(.leftBrace)
    while kind != .endOfFile, kind != .rightBrace {
      try structField()
      if !isAtSemicolon, kind != .rightBrace {
        throw unexpected("expected semicolon, newline, or } after struct field")
      }
      if isAtSemicolon { advance() }
    }
    try want(.rightBrace)
  }

  private mutating func structField() throws(Failure) {
    switch kind {
    case .name:
      let next = tokens[index + 1].kind
      if next == .dot || next == .literal || next == .semicolon || next == .newline || next == .rightBrace {
        _ = try typeName()
      } else if next == .leftBracket {
        try fieldOrEmbeddedInstance()
      } else {
        try nameList()
        try type()
      }
    case .star:
      advance()
      if kind == .leftParenthesis { throw fail("cannot parenthesize embedded type") }
      _ = try typeName()
    case .leftParenthesis: throw fail("cannot parenthesize embedded type")
    default: throw unexpected("expected field name or embedded type")
    }
    if kind == .literal {
      let tag = text(token)
      if tag.first != "\"", tag.first != "`" { report("struct field tag must be a string", at: token) }
      advance()
    }
  }

  /// `a [N]T`, `a []T`, or the embedded `G[T]`.
  private mutating func fieldOrEmbeddedInstance() throws(Failure) {
    var look = self
    look.advance()
    look.advance()
    if look.kind != .rightBracket, look.kind != .ellipsis, (try? look.typeOrExpressionList()) != nil,
      look.got(.rightBracket), !look.beginsType
    {
      _ = try typeName()
      return
    }
    try nameList()
    try type()
  }

  // MARK: Interfaces

  private mutating func interfaceType() throws(Failure) {
    advance()
    try want(.leftBrace)
    while kind != .endOfFile, kind != .rightBrace {
      if kind == .name, tokens[index + 1].kind == .leftParenthesis {
        advance()
        try signature()
      } else if kind == .tilde {
        try constraint()
      } else {
        switch kind {
        case .name, .star, .arrow, .func, .leftBracket, .chan, .map, .struct, .interface: try constraint()
        case .leftParenthesis: try constraint()
        default: throw unexpected("expected interface method, embedded element, or }")
        }
      }
      if !isAtSemicolon, kind != .rightBrace {
        throw unexpected("expected semicolon, newline, or } after interface element")
      }
      if isAtSemicolon { advance() }
    }
    try want(.rightBrace)
  }

  /// What may stand between the brackets of an instance or an index.
  mutating func typeOrExpressionList() throws(Failure) {
    repeat {
      if kind == .rightBracket { return }
      _ = try expression()
    } while got(.comma)
  }
}
