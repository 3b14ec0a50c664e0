import Diagnostics
import GoSyntax

// Statements that hold statements: if, for, range, switch, type switch, select, labels.

extension TreeBuilder {
  mutating func compound(_ node: SyntaxNode) -> Statement.Kind? {
    switch node.name {
    case .block: return .block(block(node, or: node))
    case .ifStatement: return conditional(node)
    case .forStatement: return loop(node)
    case .expressionSwitchStatement: return expressionSwitch(node)
    case .typeSwitchStatement: return typeSwitch(node)
    case .selectStatement: return select(node)
    case .labeledStatement, .emptyLabeledStatement: return labeled(node)
    default: return nil
    }
  }

  private mutating func labeled(_ node: SyntaxNode) -> Statement.Kind {
    guard let labelNode = node[.label] ?? node.first(.labelName) else { return .bad }
    let label = identifier(labelNode)
    if let body = node.namedChildren.first(where: { $0.name != .labelName }) {
      return .labeled(label, statement(body))
    }
    let end = SourceRange(file: source, start: node.end, end: node.end)
    return .labeled(label, Statement(id: newID(), range: end, kind: .empty))
  }

  private mutating func conditional(_ node: SyntaxNode) -> Statement.Kind {
    let initial = statement(optional: node[.initializer])
    let condition = expression(node[.condition], or: node)
    let then = block(node[.consequence], or: node)
    return .if(initial: initial, condition: condition, then: then, otherwise: statement(optional: node[.alternative]))
  }

  private mutating func loop(_ node: SyntaxNode) -> Statement.Kind {
    let header = node.namedChildren.first { $0.field != .body }
    switch header?.name {
    case nil:
      return .for(initial: nil, condition: nil, post: nil, body: block(node[.body], or: node))
    case .forClause:
      let initial = statement(optional: header?[.initializer])
      let condition = optional(header?[.condition])
      let post = statement(optional: header?[.update])
      return .for(initial: initial, condition: condition, post: post, body: block(node[.body], or: node))
    case .rangeClause:
      guard let header else { return .bad }
      let variables = expressions(header[.left])
      let subject = expression(header[.right], or: header)
      return .range(
        variables, isDefinition: isDefinition(header), subject: subject, body: block(node[.body], or: node))
    default:
      let condition = optional(header)
      return .for(initial: nil, condition: condition, post: nil, body: block(node[.body], or: node))
    }
  }

  // MARK: Switches

  private mutating func expressionSwitch(_ node: SyntaxNode) -> Statement.Kind {
    let initial = statement(optional: node[.initializer])
    let tag = optional(node[.value])
    return .switch(initial: initial, tag: tag, clauses(of: node, .expressionCase))
  }

  private mutating func typeSwitch(_ node: SyntaxNode) -> Statement.Kind {
    let initial = statement(optional: node[.initializer])
    let binding = node[.alias]?.namedChildren.first.map { identifier($0) }
    let subject = expression(node[.value], or: node)
    return .typeSwitch(initial: initial, binding: binding, subject: subject, clauses(of: node, .typeCase))
  }

  private mutating func clauses(of node: SyntaxNode, _ name: GrammarName) -> [CaseClause] {
    var clauses: [CaseClause] = []
    for child in node.children where child.name == name || child.name == .defaultCase {
      let id = newID()
      let field: GrammarField = name == .typeCase ? .type : .value
      let expressions = name == .typeCase ? child.all(.type).map { expression($0) } : expressions(child[.value])
      let body = statements(in: child) { $0.field != field }
      clauses.append(
        CaseClause(
          id: id, isDefault: child.name == .defaultCase, expressions: expressions, body: body, range: range(child)))
    }
    return clauses
  }

  // MARK: Select

  private mutating func select(_ node: SyntaxNode) -> Statement.Kind {
    var clauses: [CommunicationClause] = []
    for child in node.children where child.name == .communicationCase || child.name == .defaultCase {
      let id = newID()
      let communication = statement(optional: child[.communication])
      let body = statements(in: child) { $0.field != .communication }
      clauses.append(CommunicationClause(id: id, communication: communication, body: body, range: range(child)))
    }
    return .select(clauses)
  }
}
