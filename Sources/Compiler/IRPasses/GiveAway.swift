import Diagnostics
import IR

// Normal form: a local that is given to sync.Pool, and never mentioned after that, is `consumed` there.
//
// Swift keeps what a variable holds until its scope ends, so what takes it over would have to count it once more. Whatever is
// put into a pool is not used afterwards, if the program is right; where it is, nothing changes.

@Sendable func giveAway(_ program: Program) -> [Diagnostic] {
  for function in program.functions where function.body != nil {
    function.rewrite(
      with: Rewriter(block: { body in
        var body = body
        for index in body.indices {
          guard let variable = lastUse(at: index, in: body) else { continue }
          body[index] = consuming(variable, in: body[index])
          program.decisions.append(
            Program.Decision(
              construct: "variable \(variable.name) of \(function.name)",
              outcome: "consumed where it is put into a pool",
              reason: "nothing mentions it later, so it need not be counted once more", origin: body[index].origin))
        }
        return body
      }))
  }
  return []
}

/// The variable that a statement puts into a pool, if these statements declare it before and do not mention it again.
private func lastUse(at index: Int, in body: [Statement]) -> Variable? {
  guard case .expression(let call) = body[index].kind,
    case .methodCall(let pool, let method, let arguments) = call.kind,
    takesOver(method), arguments.positional.count == 1, let variable = given(arguments.positional[0]),
    variable.kind == .local, variable.storage == .plain, !variable.isCaptured, !variable.isAddressTaken,
    !variable.isBorrowed, body[..<index].contains(where: { declares(variable, $0) })
  else { return nil }
  let others = [Statement(.expression(pool))] + body[(index + 1)...]
  return mentions(variable, in: others) || isDeferred(variable, in: body[..<index]) ? nil : variable
}

/// Whether something that runs later mentions the variable: what is deferred, or any closure.
private func isDeferred(_ variable: Variable, in body: ArraySlice<Statement>) -> Bool {
  var result = false
  let walker = Walker(
    statement: { statement in
      if case .scopeExit(let inner) = statement.kind, mentions(variable, in: inner) { result = true }
      return !result
    },
    closure: { function in
      if mentions(variable, in: function.body ?? []) { result = true }
      return !result
    })
  for statement in body { walker.walk(statement) }
  return result
}

/// Whether a method of a standard package keeps its argument.
private func takesOver(_ method: Method) -> Bool {
  method.owner == TypeName(package: "sync", "Pool") && method.name == "Put"
}

/// The variable that is an argument, as it is or in an interface.
private func given(_ argument: Expression) -> Variable? {
  switch argument.kind {
  case .variable(let variable) where variable.type == .any: return variable
  case .toInterface(let value):
    guard case .variable(let variable) = value.kind, case .pointer = variable.type else { return nil }
    return variable
  default: return nil
  }
}

private func declares(_ variable: Variable, _ statement: Statement) -> Bool {
  guard case .define(let targets, _) = statement.kind else { return false }
  return targets.contains { if case .new(variable) = $0 { true } else { false } }
}

private func consuming(_ variable: Variable, in statement: Statement) -> Statement {
  let rewriter = Rewriter(expression: { node in
    guard case .variable(variable) = node.kind else { return node }
    return Expression(.borrowing(.consumed, node, reading: nil), node.type, origin: node.origin)
  })
  return rewriter.rewrite(statement).first ?? statement
}
