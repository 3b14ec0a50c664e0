import Diagnostics

/// A statement with its place.
package struct Statement: Sendable {
  package let id: NodeID
  package let range: SourceRange
  package let kind: Kind
  package init(id: NodeID, range: SourceRange, kind: Kind) {
    self.id = id
    self.range = range
    self.kind = kind
  }

  package indirect enum Kind: Sendable {
    case empty
    case expression(Expression)
    case send(channel: Expression, value: Expression)
    case increment(Expression)
    case decrement(Expression)
    case assignment([Expression], AssignmentOperator, [Expression])
    /// `a, b := x, y`; the left sides are identifiers.
    case define([Expression], [Expression])
    case go(Expression)
    case `defer`(Expression)
    case `return`([Expression])
    case branch(BranchKind, label: Identifier?)
    case block(Block)
    case `if`(initial: Statement?, condition: Expression, then: Block, otherwise: Statement?)
    case `switch`(initial: Statement?, tag: Expression?, [CaseClause])
    /// `switch binding := subject.(type)`.
    case typeSwitch(initial: Statement?, binding: Identifier?, subject: Expression, [CaseClause])
    case select([CommunicationClause])
    case `for`(initial: Statement?, condition: Expression?, post: Statement?, body: Block)
    /// `for key, value := range subject`; `isDefinition` tells `:=` from `=`. That there are two at most is checked later.
    case range([Expression], isDefinition: Bool, subject: Expression, body: Block)
    case labeled(Identifier, Statement)
    case declaration(Declaration)
    case bad
  }
}

/// `{ … }`.
package struct Block: Sendable {
  package let id: NodeID
  package let statements: [Statement]
  /// From the opening to behind the closing brace.
  package let range: SourceRange
  package init(id: NodeID, statements: [Statement], range: SourceRange) {
    self.id = id
    self.statements = statements
    self.range = range
  }
}

package enum AssignmentOperator: Sendable {
  case assign
  case compound(BinaryOperator)
}

package enum BranchKind: String, Sendable { case `break`, `continue`, `goto`, `fallthrough` }

/// `case a, b:` or `default:` (no expressions and `isDefault`), of an expression or type switch.
package struct CaseClause: Sendable {
  package let id: NodeID
  package let isDefault: Bool
  package let expressions: [Expression]
  package let body: [Statement]
  package let range: SourceRange
  package init(id: NodeID, isDefault: Bool, expressions: [Expression], body: [Statement], range: SourceRange) {
    self.id = id
    self.isDefault = isDefault
    self.expressions = expressions
    self.body = body
    self.range = range
  }
}

/// A clause of `select`; the communication is a send, an expression (`<-c`), a definition or an assignment of a
/// receive, and nil for `default`.
package struct CommunicationClause: Sendable {
  package let id: NodeID
  package let communication: Statement?
  package let body: [Statement]
  package let range: SourceRange
  package init(id: NodeID, communication: Statement?, body: [Statement], range: SourceRange) {
    self.id = id
    self.communication = communication
    self.body = body
    self.range = range
  }
}
