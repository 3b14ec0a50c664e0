import Diagnostics
import IR

// Normal form: no `if` or switch has an initial statement. One that defines variables for the condition and the first
// branch alone is an `ifBinding`; every other stands before its statement.

@Sendable func hoistInitials(_ program: Program) -> [Diagnostic] {
  _ = analyzeVariables(program)
  program.rewrite(
    with: Rewriter(statement: { statement in
      var result = statement
      switch statement.kind {
      case .if(let initial?, let condition, let then, let otherwise):
        if let binding = binding(initial, condition, then, otherwise) {
          result.kind = binding
          return [result]
        }
        result.kind = .if(initial: nil, condition: condition, then: then, otherwise: otherwise)
        return hoisted(initial, result)
      case .switch(var node):
        guard let initial = node.initial else { return [statement] }
        node.initial = nil
        result.kind = .switch(node)
        return hoisted(initial, result)
      case .typeSwitch(var node):
        guard let initial = node.initial else { return [statement] }
        node.initial = nil
        result.kind = .typeSwitch(node)
        return hoisted(initial, result)
      default: return [statement]
      }
    }))
  return []
}

private func hoisted(_ initial: Statement, _ statement: Statement) -> [Statement] {
  var statement = statement
  var statements: [Statement]
  if case .block(let several) = initial.kind { statements = several } else { statements = [initial] }
  guard !statements.isEmpty else { return [statement] }
  statements[0].trivia = statement.trivia
  statement.trivia = Trivia()
  return statements + [statement]
}

private func binding(
  _ initial: Statement, _ condition: Expression, _ then: [Statement], _ otherwise: [Statement]?
) -> Statement.Kind? {
  guard case .define(let targets, let values) = initial.kind, values.count == 1, !targets.isEmpty else { return nil }
  for target in targets {
    switch target {
    case .place: return nil
    case .blank: break
    case .new(let variable):
      guard variable.storage == .plain, !variable.isAssigned, !mentions(variable, in: otherwise ?? []) else {
        return nil
      }
    }
  }
  if targets.allSatisfy({ if case .blank = $0 { true } else { false } }) { return nil }
  return .ifBinding(targets, values[0], condition: condition, then: then, otherwise: otherwise)
}
