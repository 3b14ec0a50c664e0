import Diagnostics
import IR

/// A range over a function becomes a call of it with the body as a closure that says whether to go on: `continue` and
/// the end of the body return true, `break` false. A `return` in the body is kept for after the call.
func lowerRangeOverFunction(
  _ loop: RangeLoop, _ statement: Statement, _ diagnostics: inout [Diagnostic]
) -> [Statement] {
  guard case .function(let type) = loop.subject.type, case .function(let yield)? = type.parameters.first else {
    return [statement]
  }
  let closure = Function(name: "", origin: statement.origin)
  let targets = [loop.key, loop.value]
  closure.parameters = yield.parameters.enumerated().map { index, type in
    if case .new(let variable)? = targets[index] { return variable }
    return Variable("_", type, .parameter)
  }
  closure.results = [Variable("_", .bool, .result)]
  func answer(_ goesOn: Bool) -> Statement {
    Statement(
      .return([Expression(.constant(.bool(goesOn)), .bool, origin: statement.origin)]), origin: statement.origin)
  }
  var leaves: SourceRange?
  var body = changedBranches(loop.body, label: loop.label, answer, &leaves)
  if let leaves {
    diagnostics.append(
      Diagnostic(
        .error, .unsupported, "return or a branch to another label inside a range over a function is not supported yet",
        at: leaves, hint: "set a variable, break, and return after the loop"))
  }
  body.append(answer(true))
  closure.body = body
  let function = Expression(.closure(closure), .function(yield), origin: statement.origin)
  var result = statement
  result.kind = .expression(Expression(.call(loop.subject, Arguments([function])), type.result, origin: statement.origin))
  return [result]
}

private func changedBranches(
  _ body: [Statement], label: String?, _ answer: @escaping (Bool) -> Statement, _ leaves: inout SourceRange?
) -> [Statement] {
  var outside: SourceRange?
  func change(_ body: [Statement], inLoop: Bool, inSwitch: Bool) -> [Statement] {
    body.map { statement in
      var result = statement
      func inner(_ body: [Statement]) -> [Statement] { change(body, inLoop: inLoop, inSwitch: inSwitch) }
      switch statement.kind {
      case .continue(let target):
        if target == nil ? !inLoop : target == label { return answer(true) }
        if target != nil { outside = statement.origin }
      case .break(let target):
        if target == nil ? !inLoop && !inSwitch : target == label { return answer(false) }
        if target != nil { outside = statement.origin }
      case .return: outside = statement.origin
      case .block(let body): result.kind = .block(inner(body))
      case .if(let initial, let condition, let then, let otherwise):
        result.kind = .if(
          initial: initial, condition: condition, then: inner(then), otherwise: otherwise.map { inner($0) })
      case .labeled(let name, let nested):
        if let nested = inner([nested]).first { result.kind = .labeled(name, nested) }
      case .whileLoop(let name, let condition, let body):
        result.kind = .whileLoop(label: name, condition, change(body, inLoop: true, inSwitch: false))
      case .countingLoop(let name, let variable, let low, let high, let isKnown, let body):
        result.kind = .countingLoop(
          label: name, variable, low: low, high: high, isKnownNonnegative: isKnown,
          change(body, inLoop: true, inSwitch: false))
      case .range(var loop):
        loop.body = change(loop.body, inLoop: true, inSwitch: false)
        result.kind = .range(loop)
      case .switch(var node):
        for index in node.clauses.indices {
          node.clauses[index].body = change(node.clauses[index].body, inLoop: inLoop, inSwitch: true)
        }
        result.kind = .switch(node)
      case .typeSwitch(var node):
        for index in node.clauses.indices {
          node.clauses[index].body = change(node.clauses[index].body, inLoop: inLoop, inSwitch: true)
        }
        result.kind = .typeSwitch(node)
      case .selectSwitch(let name, var clauses):
        for index in clauses.indices {
          clauses[index].body = change(clauses[index].body, inLoop: inLoop, inSwitch: true)
        }
        result.kind = .selectSwitch(label: name, clauses)
      case .labeledBlock(let name, let body): result.kind = .labeledBlock(name, inner(body))
      default: break
      }
      return result
    }
  }
  let changed = change(body, inLoop: false, inSwitch: false)
  leaves = outside
  return changed
}
