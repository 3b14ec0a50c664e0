import GoSyntax

/// Terminating statements: a function with results must end in one ("Terminating statements").
extension Checker {
  func isTerminating(_ block: Block) -> Bool { isTerminating(block.statements) }

  private func isTerminating(_ statements: [Statement]) -> Bool {
    var list = statements
    while let last = list.last, case .empty = last.kind { list.removeLast() }
    return list.last.map { isTerminating($0, label: nil) } ?? false
  }

  private func isTerminating(_ statement: Statement, label: String?) -> Bool {
    switch statement.kind {
    case .return: return true
    case .branch(let kind, _): return kind == .goto || kind == .fallthrough
    case .expression(let expression): return environment.panicCalls.contains(expression.unparenthesized.id)
    case .block(let block): return isTerminating(block)
    case .if(_, _, let then, let otherwise):
      guard let otherwise else { return false }
      return isTerminating(then) && isTerminating(otherwise, label: nil)
    case .for(_, let condition, _, let body):
      return condition == nil && !hasBreak(body.statements, label: label, isImplicit: true)
    case .labeled(let name, let labeled): return isTerminating(labeled, label: name.name)
    case .switch(_, _, let clauses), .typeSwitch(_, _, _, let clauses):
      guard clauses.contains(where: \.isDefault) else { return false }
      return clauses.allSatisfy { isTerminating($0.body) && !hasBreak($0.body, label: label, isImplicit: true) }
    case .select(let clauses):
      return clauses.allSatisfy { isTerminating($0.body) && !hasBreak($0.body, label: label, isImplicit: true) }
    default: return false
    }
  }

  private func hasBreak(_ statements: [Statement], label: String?, isImplicit: Bool) -> Bool {
    statements.contains { hasBreak($0, label: label, isImplicit: isImplicit) }
  }

  /// Whether the statement breaks out of the one with the label, or, when implicit, out of the innermost.
  private func hasBreak(_ statement: Statement, label: String?, isImplicit: Bool) -> Bool {
    switch statement.kind {
    case .branch(.break, let target): return target == nil ? isImplicit : target?.name == label
    case .labeled(_, let labeled): return hasBreak(labeled, label: label, isImplicit: isImplicit)
    case .block(let block): return hasBreak(block.statements, label: label, isImplicit: isImplicit)
    case .if(_, _, let then, let otherwise):
      return hasBreak(then.statements, label: label, isImplicit: isImplicit)
        || (otherwise.map { hasBreak($0, label: label, isImplicit: isImplicit) } ?? false)
    case .switch(_, _, let clauses), .typeSwitch(_, _, _, let clauses):
      return label != nil && clauses.contains { hasBreak($0.body, label: label, isImplicit: false) }
    case .select(let clauses):
      return label != nil && clauses.contains { hasBreak($0.body, label: label, isImplicit: false) }
    case .for(_, _, _, let body), .range(_, _, _, let body):
      return label != nil && hasBreak(body.statements, label: label, isImplicit: false)
    default: return false
    }
  }
}
