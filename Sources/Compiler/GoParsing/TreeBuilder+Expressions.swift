import Diagnostics
import GoSyntax

// Expressions, types among them: Go's grammar cannot tell `f(x)` from `T(x)`.

extension TreeBuilder {
  mutating func expression(_ node: SyntaxNode) -> Expression {
    switch node.name {
    case .identifier, .blankIdentifier, .fieldIdentifier, .typeIdentifier, .packageIdentifier, .nil, .true, .false,
      .iota:
      return name(node)
    case .literalElement:
      return expression(node.namedChildren.first, or: node)
    case .parenthesizedExpression, .parenthesizedType:
      let inner = expression(node.namedChildren.first, or: node)
      return make(node, .parenthesized(inner))
    case .typeElement, .typeConstraint:
      return union(node)
    default:
      let kind = operation(node) ?? literal(node) ?? type(node) ?? .bad
      return make(node, kind)
    }
  }

  mutating func make(_ node: SyntaxNode, _ kind: Expression.Kind) -> Expression {
    Expression(id: newID(), range: range(node), kind: kind)
  }

  /// A name as an expression; both share one id.
  mutating func name(_ node: SyntaxNode) -> Expression {
    let name = identifier(node)
    return Expression(id: name.id, range: name.range, kind: name.name.isEmpty ? .bad : .identifier(name))
  }

  mutating func expressions(_ list: SyntaxNode?) -> [Expression] {
    guard let list else { return [] }
    guard list.name == .expressionList else { return [expression(list)] }
    return list.namedChildren.map { expression($0) }
  }

  /// Operators, calls, selectors: what computes.
  private mutating func operation(_ node: SyntaxNode) -> Expression.Kind? {
    switch node.name {
    case .unaryExpression: return unary(node)
    case .binaryExpression: return binary(node)
    case .selectorExpression:
      let operand = expression(node[.operand], or: node)
      guard let field = node[.field] else { return .bad }
      return .selector(operand, identifier(field))
    case .indexExpression:
      return .index(expression(node[.operand], or: node), [expression(node[.index], or: node)])
    case .typeInstantiationExpression:
      let operand = expression(node[.type], or: node)
      return .index(operand, node.namedChildren.dropFirst().map { expression($0) })
    case .sliceExpression:
      return .slice(
        expression(node[.operand], or: node), low: optional(node[.start]), high: optional(node[.end]),
        max: optional(node[.capacity]))
    case .typeAssertionExpression:
      return .typeAssertion(expression(node[.operand], or: node), type: expression(node[.type], or: node))
    case .callExpression: return call(node)
    case .typeConversionExpression: return conversion(node)
    default: return nil
    }
  }

  mutating func optional(_ node: SyntaxNode?) -> Expression? { node.map { expression($0) } }

  private mutating func unary(_ node: SyntaxNode) -> Expression.Kind {
    let operand = expression(node[.operand], or: node)
    guard let symbol = node[.operator] else { return .bad }
    let spelling = text(symbol)
    if spelling == "*" { return .star(operand) }
    return UnaryOperator(rawValue: spelling).map { .unary($0, operand) } ?? .bad
  }

  private mutating func binary(_ node: SyntaxNode) -> Expression.Kind {
    let left = expression(node[.left], or: node)
    let right = expression(node[.right], or: node)
    guard let symbol = node[.operator], let operation = BinaryOperator(rawValue: text(symbol)) else { return .bad }
    return .binary(operation, left, right)
  }

  private mutating func call(_ node: SyntaxNode) -> Expression.Kind {
    var function = expression(node[.function], or: node)
    if let arguments = node[.typeArguments] {
      let types = arguments.namedChildren.map { expression($0) }
      let end = SourceRange(file: source, start: function.range.start, end: arguments.end)
      function = Expression(id: newID(), range: end, kind: .index(function, types))
    }
    var arguments: [Expression] = []
    var hasEllipsis = false
    for argument in node[.arguments]?.namedChildren ?? [] {
      if argument.name == .variadicArgument {
        hasEllipsis = true
        arguments.append(expression(argument.namedChildren.first, or: argument))
      } else {
        arguments.append(expression(argument))
      }
    }
    return .call(function, arguments: arguments, hasEllipsis: hasEllipsis)
  }

  /// `T(x)` where T cannot be an operand. A prefix binds less than the call: `*T(x)` is `*(T(x))`, and `<-chan T(x)`
  /// is `<-(chan T(x))`.
  private mutating func conversion(_ node: SyntaxNode) -> Expression.Kind {
    guard let type = node[.type] else { return .bad }
    return conversion(to: type, node)
  }

  private mutating func conversion(to type: SyntaxNode, _ node: SyntaxNode) -> Expression.Kind {
    if type.name == .pointerType, let pointee = type.namedChildren.first {
      let inner = conversion(to: pointee, node)
      let range = SourceRange(file: source, start: pointee.start, end: node.end)
      return .star(Expression(id: newID(), range: range, kind: inner))
    }
    if type.name == .channelType, source.bytes[type.start] == UInt8(ascii: "<"), let value = type[.value] {
      let word = type.children.first { source.bytes[$0.start] == UInt8(ascii: "c") }?.start ?? type.start
      let channel = Expression(
        id: newID(), range: SourceRange(file: source, start: word, end: type.end),
        kind: .channelType(.both, element: expression(value)))
      let range = SourceRange(file: source, start: word, end: node.end)
      let call = Expression.Kind.call(
        channel, arguments: [expression(node[.operand], or: node)], hasEllipsis: false)
      return .unary(.receive, Expression(id: newID(), range: range, kind: call))
    }
    return .call(expression(type), arguments: [expression(node[.operand], or: node)], hasEllipsis: false)
  }
}
