import IR

// Which statement a `break` or `continue` leaves or repeats.

/// Whether the statements, taken as the body of a loop, switch or select, hold an unlabelled `break` that leaves it.
func breaks(_ body: [Statement]) -> Bool {
  var found = false
  Walker(
    expression: { _ in false },
    statement: { statement in
      switch statement.kind {
      case .break(label: nil): found = true
      case .loop, .range, .switch, .typeSwitch, .select, .selectSwitch, .countingLoop, .whileLoop: return false
      default: break
      }
      return true
    }, closure: { _ in false }
  ).walk(body)
  return found
}

/// Whether what stands behind the statements is never reached, as Swift sees it.
func neverEnds(_ body: [Statement]) -> Bool {
  switch body.last?.kind {
  case .return?, .panic?: true
  case .block(let inner)?: neverEnds(inner)
  case .if(_, _, let then, let otherwise?)?: neverEnds(then) && neverEnds(otherwise)
  default: false
  }
}

/// The statements with each unlabelled `break` that leaves them labelled.
func labelBreaks(_ body: [Statement], _ label: String) -> [Statement] {
  changeBranches(body) { statement, isInner in
    guard case .break(label: nil) = statement.kind, !isInner else { return [statement] }
    var result = statement
    result.kind = .break(label: label)
    return [result]
  }
}

/// Whether the statements, taken as the body of a loop, hold an unlabelled `continue` that repeats it.
func continues(_ body: [Statement]) -> Bool {
  var found = false
  Walker(
    expression: { _ in false },
    statement: { statement in
      switch statement.kind {
      case .continue(label: nil): found = true
      case .loop, .range, .countingLoop, .whileLoop: return false
      default: break
      }
      return true
    }, closure: { _ in false }
  ).walk(body)
  return found
}

/// The statements with each unlabelled `continue` that repeats the loop they are the body of labelled.
func labelContinues(_ body: [Statement], _ label: String) -> [Statement] {
  changeBranches(body, entersSwitches: true) { statement, isInner in
    guard case .continue(label: nil) = statement.kind, !isInner else { return [statement] }
    var result = statement
    result.kind = .continue(label: label)
    return [result]
  }
}

/// The statements with something done before each `continue` that repeats the loop they are the body of.
func beforeContinues(_ body: [Statement], label: String?, _ before: [Statement]) -> [Statement] {
  changeBranches(body, entersSwitches: true) { statement, isInner in
    switch statement.kind {
    case .continue(label: nil) where !isInner: before + [statement]
    case .continue(let target?) where target == label: before + [statement]
    default: [statement]
    }
  }
}

/// Visits branch statements; `isInner` tells that a loop (or, unless `entersSwitches`, a switch) stands between.
private func changeBranches(
  _ body: [Statement], entersSwitches: Bool = false, isInner: Bool = false,
  _ change: @escaping (Statement, Bool) -> [Statement]
) -> [Statement] {
  func inside(_ body: [Statement], _ inner: Bool) -> [Statement] {
    changeBranches(body, entersSwitches: entersSwitches, isInner: inner, change)
  }
  return body.flatMap { statement -> [Statement] in
    var result = statement
    switch statement.kind {
    case .break, .continue: return change(statement, isInner)
    case .block(let inner): result.kind = .block(inside(inner, isInner))
    case .labeledBlock(let label, let inner): result.kind = .labeledBlock(label, inside(inner, isInner))
    case .scopeExit: break
    case .unwinding(let defers, let inner, let catches, let leaves):
      result.kind = .unwinding(
        defers: defers, body: inside(inner, isInner), catchesPanics: catches, rethrows: leaves)
    case .if(let initial, let condition, let then, let otherwise):
      result.kind = .if(
        initial: initial, condition: condition, then: inside(then, isInner),
        otherwise: otherwise.map { inside($0, isInner) })
    case .ifBinding(let targets, let value, let condition, let then, let otherwise):
      result.kind = .ifBinding(
        targets, value, condition: condition, then: inside(then, isInner),
        otherwise: otherwise.map { inside($0, isInner) })
    case .labeled(let label, let inner):
      let inner = inside([inner], isInner)
      guard let last = inner.last else { return [] }
      result.kind = .labeled(label, last)
      return inner.dropLast() + [result]
    case .loop(var loop):
      loop.body = inside(loop.body, true)
      result.kind = .loop(loop)
    case .range(var loop):
      loop.body = inside(loop.body, true)
      result.kind = .range(loop)
    case .countingLoop(let label, let variable, let low, let high, let isKnown, let inner):
      result.kind = .countingLoop(
        label: label, variable, low: low, high: high, isKnownNonnegative: isKnown, inside(inner, true))
    case .whileLoop(let label, let condition, let inner):
      result.kind = .whileLoop(label: label, condition, inside(inner, true))
    case .switch(var node):
      for index in node.clauses.indices {
        node.clauses[index].body = inside(node.clauses[index].body, isInner || !entersSwitches)
      }
      result.kind = .switch(node)
    case .typeSwitch(var node):
      for index in node.clauses.indices {
        node.clauses[index].body = inside(node.clauses[index].body, isInner || !entersSwitches)
      }
      result.kind = .typeSwitch(node)
    case .select(var node):
      for index in node.clauses.indices {
        node.clauses[index].body = inside(node.clauses[index].body, isInner || !entersSwitches)
      }
      result.kind = .select(node)
    case .selectSwitch(let label, var clauses):
      for index in clauses.indices {
        clauses[index].body = inside(clauses[index].body, isInner || !entersSwitches)
      }
      result.kind = .selectSwitch(label: label, clauses)
    default: break
    }
    return [result]
  }
}
