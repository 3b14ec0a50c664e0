import Diagnostics

// Statements and blocks as text.

extension Dump {
  mutating func block(_ block: Block) {
    line("block", at: block.range)
    nested { dump in for statement in block.statements { dump.statement(statement) } }
  }

  mutating func statement(_ statement: Statement) {
    if case .block(let block) = statement.kind { return self.block(block) }
    if case .declaration(let declaration) = statement.kind { return self.declaration(declaration) }
    line(heading(statement.kind), at: statement.range)
    nested { $0.parts(of: statement.kind) }
  }

  private func heading(_ kind: Statement.Kind) -> String {
    switch kind {
    case .empty: "empty"
    case .expression: "expression statement"
    case .send: "send"
    case .increment: "increment"
    case .decrement: "decrement"
    case .assignment(_, .assign, _): "assign ="
    case .assignment(_, .compound(let operation), _): "assign \(operation.rawValue)="
    case .define: "define :="
    case .go: "go"
    case .defer: "defer"
    case .return: "return"
    case .branch(let kind, let label): kind.rawValue + (label.map { " \($0.name)" } ?? "")
    case .block: "block"
    case .if: "if"
    case .switch: "switch"
    case .typeSwitch(_, let binding, _, _): "type switch" + (binding.map { " \($0.name)" } ?? "")
    case .select: "select"
    case .for: "for"
    case .range(_, let isDefinition, _, _): isDefinition ? "range :=" : "range ="
    case .labeled(let label, _): "label \(label.name)"
    case .declaration: "declaration"
    case .bad: "bad statement"
    }
  }

  private mutating func parts(of kind: Statement.Kind) {
    switch kind {
    case .empty, .branch, .bad: break
    case .expression(let expression), .increment(let expression), .decrement(let expression), .go(let expression),
      .defer(let expression):
      self.expression(expression)
    case .send(let channel, let value):
      expression(channel)
      expression(value)
    case .assignment(let left, _, let right), .define(let left, let right):
      for place in left { role("to", place) }
      for value in right { expression(value) }
    case .return(let results): for result in results { expression(result) }
    case .block(let block): self.block(block)
    case .if(let initial, let condition, let then, let otherwise):
      if let initial { role("first", initial) }
      role("condition", condition)
      block(then)
      if let otherwise { role("else", otherwise) }
    case .switch(let initial, let tag, let clauses):
      if let initial { role("first", initial) }
      if let tag { role("tag", tag) }
      for clause in clauses { self.clause(clause) }
    case .typeSwitch(let initial, _, let subject, let clauses):
      if let initial { role("first", initial) }
      role("subject", subject)
      for clause in clauses { self.clause(clause) }
    case .select(let clauses): for clause in clauses { self.clause(clause) }
    case .for(let initial, let condition, let post, let body):
      if let initial { role("first", initial) }
      if let condition { role("condition", condition) }
      if let post { role("post", post) }
      block(body)
    case .range(let variables, _, let subject, let body):
      for (name, variable) in zip(["key", "value"], variables) { role(name, variable) }
      role("over", subject)
      block(body)
    case .labeled(_, let statement): self.statement(statement)
    case .declaration(let declaration): self.declaration(declaration)
    }
  }

  private mutating func role(_ role: String, _ statement: Statement) {
    line(role, at: statement.range)
    nested { $0.statement(statement) }
  }

  private mutating func clause(_ clause: CaseClause) {
    line(clause.isDefault ? "default" : "case", at: clause.range)
    nested { dump in
      for expression in clause.expressions { dump.expression(expression) }
      for statement in clause.body { dump.statement(statement) }
    }
  }

  private mutating func clause(_ clause: CommunicationClause) {
    line(clause.communication == nil ? "default" : "case", at: clause.range)
    nested { dump in
      if let communication = clause.communication { dump.role("communication", communication) }
      for statement in clause.body { dump.statement(statement) }
    }
  }
}
