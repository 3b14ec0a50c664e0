import IR

/// Whether a loop goes round only when a compare-and-swap has failed because another goroutine changed the place since this
/// one loaded it: then somebody got on, so the loop is lock-free and waits for nobody.
///
/// It is recognised where the compare-and-swap stands as the condition of an `if` in the body that leaves the loop, or
/// negated as the condition of the loop; where its old value is a variable that is only ever loaded from the same place,
/// once more in each round; or where the old value is nil and a variable loaded so is known to be nil when the next round
/// begins. There is no `continue` and no loop in it, and nothing the place is reached by changes.
///
/// Source: M. Herlihy and N. Shavit, The Art of Multiprocessor Programming, 2nd edition 2020, section 3.8 (lock-freedom).
func isRetryLoop(condition: Expression, body: [Statement]) -> Bool {
  guard hasOneWayRound(body), let swap = attempt(condition, body), !changes(swap.cell, in: body) else { return false }
  let loads = loadedVariables(body, from: swap.cell)
  switch swap.arguments.first?.kind {
  case .variable(let old)?: return loads[old] != nil
  case .zero?:
    return loads.contains { variable, position in
      isNilTest(condition, of: variable, negated: false)
        || body[(position + 1)...].contains { statement in
          guard case .if(nil, let test, let then, nil) = statement.kind else { return false }
          return isNilTest(test, of: variable, negated: true) && leaves(then)
        }
    }
  default: return false
  }
}

/// The compare-and-swap whose success ends the loop.
private func attempt(_ condition: Expression, _ body: [Statement]) -> AtomicOperation? {
  if case .not(let tried) = condition.kind, let swap = compareAndSwap(tried) { return swap }
  for statement in body {
    if case .if(nil, let tried, let then, nil) = statement.kind, let swap = compareAndSwap(tried), leaves(then) {
      return swap
    }
  }
  return nil
}

private func compareAndSwap(_ node: Expression) -> AtomicOperation? {
  guard case .atomic(let operation) = node.kind, operation.operation == .compareAndSwap else { return nil }
  return operation
}

private func leaves(_ body: [Statement]) -> Bool {
  switch body.last?.kind {
  case .return?, .break(label: nil)?: true
  default: false
  }
}

/// Whether the end of the body is the only way to another round, and nothing in it waits or goes round itself.
private func hasOneWayRound(_ body: [Statement]) -> Bool {
  var result = true
  let walker = Walker(statement: { statement in
    switch statement.kind {
    case .define, .assign, .compound, .expression, .return, .block, .if, .ifBinding, .comment, .break(label: nil): break
    default: result = false
    }
    return result
  })
  for statement in body { walker.walk(statement) }
  return result
}

/// The variables that nothing but loads from the place are assigned to in the body, with the position of the last such
/// load that every round comes by.
private func loadedVariables(_ body: [Statement], from place: Expression) -> [Variable: Int] {
  var found: [Variable: Int] = [:]
  for (position, statement) in body.enumerated() {
    guard let (variable, value) = singleAssignment(statement), isLoad(value, from: place) else { continue }
    found[variable] = position
  }
  for variable in Array(found.keys) where variable.kind != .local || variable.isCaptured || variable.isAddressTaken {
    found[variable] = nil
  }
  let walker = Walker(statement: { statement in
    for variable in assigned(by: statement) {
      guard let (_, value) = singleAssignment(statement), isLoad(value, from: place) else {
        found[variable] = nil
        continue
      }
    }
    return true
  })
  for statement in body { walker.walk(statement) }
  return found
}

private func singleAssignment(_ statement: Statement) -> (Variable, Expression)? {
  switch statement.kind {
  case .define(let targets, let values), .assign(let targets, let values):
    guard targets.count == 1, values.count == 1, let variable = targets[0].variable else { return nil }
    return (variable, values[0])
  default: return nil
  }
}

private func assigned(by statement: Statement) -> [Variable] {
  switch statement.kind {
  case .define(let targets, _), .assign(let targets, _), .ifBinding(let targets, _, _, _, _):
    return targets.compactMap(\.variable)
  case .compound(let place, _, _): if case .variable(let variable) = place.kind { return [variable] } else { return [] }
  default: return []
  }
}

private func isLoad(_ value: Expression, from place: Expression) -> Bool {
  guard case .atomic(let operation) = value.kind, operation.operation == .load else { return false }
  return operation.cell.isSamePlace(as: place)
}

private func isNilTest(_ node: Expression, of variable: Variable, negated: Bool) -> Bool {
  guard case .isNil(let value, negated) = node.kind, case .variable(let tested) = value.kind else { return false }
  return tested == variable
}

/// Whether the body may change what the place is reached by.
private func changes(_ place: Expression, in body: [Statement]) -> Bool {
  switch place.kind {
  case .receiver: return false
  case .address(let inner): return changes(inner, in: body)
  case .variable(let variable):
    if variable.kind == .global { return false }
    var found = variable.isCaptured || variable.isAddressTaken && variable.storage == .plain
    let walker = Walker(statement: { statement in
      if assigned(by: statement).contains(variable) { found = true }
      return !found
    })
    for statement in body { walker.walk(statement) }
    return found
  case .field(let base, _, let isThroughPointer):
    // A pointer in memory could be set to another; what it is in a variable or the receiver could not.
    if isThroughPointer, !isVariable(base) { return true }
    return changes(base, in: body)
  case .dereference(let base): return !isVariable(base) || changes(base, in: body)
  default: return true
  }
}

private func isVariable(_ node: Expression) -> Bool {
  switch node.kind {
  case .variable, .receiver: true
  default: false
  }
}
