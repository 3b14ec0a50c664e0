import Diagnostics
import GoSyntax

// Statements and blocks; those with clauses of their own live in TreeBuilder+Clauses.

extension TreeBuilder {
  mutating func block(_ node: SyntaxNode?, or parent: SyntaxNode) -> Block {
    let id = newID()
    guard let node else { return Block(id: id, statements: [], range: range(parent)) }
    return Block(id: id, statements: statements(in: node), range: range(node))
  }

  /// The statements among the children of a block or clause, from one child on.
  mutating func statements(in node: SyntaxNode, where isStatement: (SyntaxNode) -> Bool = { _ in true }) -> [Statement]
  {
    node.namedChildren.filter { isStatement($0) && $0.name != .emptyStatement }.map { statement($0) }
  }

  mutating func statement(_ node: SyntaxNode) -> Statement {
    let id = newID()
    let kind =
      declaration(node).map { Statement.Kind.declaration($0) } ?? simple(node) ?? compound(node) ?? branch(node) ?? .bad
    return Statement(id: id, range: range(node), kind: kind)
  }

  mutating func statement(optional node: SyntaxNode?) -> Statement? { node.map { statement($0) } }

  /// Statements without blocks.
  private mutating func simple(_ node: SyntaxNode) -> Statement.Kind? {
    switch node.name {
    case .emptyStatement: return .empty
    case .expressionStatement: return .expression(expression(node.namedChildren.first, or: node))
    case .sendStatement:
      let channel = expression(node[.channel], or: node)
      return .send(channel: channel, value: expression(node[.value], or: node))
    case .incrementStatement: return .increment(expression(node.namedChildren.first, or: node))
    case .decrementStatement: return .decrement(expression(node.namedChildren.first, or: node))
    case .assignmentStatement: return assignment(node)
    case .receiveStatement: return receive(node)
    case .shortVariableDeclaration:
      let names = expressions(node[.left])
      return .define(names, expressions(node[.right]))
    case .goStatement: return .go(expression(node.namedChildren.first, or: node))
    case .deferStatement: return .defer(expression(node.namedChildren.first, or: node))
    default: return nil
    }
  }

  private mutating func assignment(_ node: SyntaxNode) -> Statement.Kind {
    let left = expressions(node[.left])
    let right = expressions(node[.right])
    guard let symbol = node[.operator] else { return .bad }
    let spelling = text(symbol)
    if spelling == "=" { return .assignment(left, .assign, right) }
    guard let operation = BinaryOperator(rawValue: String(spelling.dropLast())) else { return .bad }
    return .assignment(left, .compound(operation), right)
  }

  /// `x, ok := <-c`, `x = <-c` or `<-c` in a select clause.
  private mutating func receive(_ node: SyntaxNode) -> Statement.Kind {
    guard let left = node[.left] else { return .expression(expression(node[.right], or: node)) }
    let names = expressions(left)
    let value = expression(node[.right], or: node)
    return isDefinition(node) ? .define(names, [value]) : .assignment(names, .assign, [value])
  }

  /// Whether `:=` stands among the node's own words.
  func isDefinition(_ node: SyntaxNode) -> Bool {
    node.children.contains { !$0.isNamed && source.bytes[$0.start] == UInt8(ascii: ":") && $0.end - $0.start == 2 }
  }

  private mutating func branch(_ node: SyntaxNode) -> Statement.Kind? {
    let label = node.first(.labelName)
    switch node.name {
    case .returnStatement: return .return(expressions(node.namedChildren.first))
    case .breakStatement: return .branch(.break, label: label.map { identifier($0) })
    case .continueStatement: return .branch(.continue, label: label.map { identifier($0) })
    case .gotoStatement: return .branch(.goto, label: label.map { identifier($0) })
    case .fallthroughStatement: return .branch(.fallthrough, label: nil)
    default: return nil
    }
  }
}
