import Diagnostics
import IR

// Normal form: a definition defines only new variables and blanks; an assignment with several targets is one that Swift
// can do as a tuple, and every other is a sequence: first what must be known before anything is assigned, in temporaries,
// then one target after another.

@Sendable func lowerAssignments(_ program: Program) -> [Diagnostic] {
  for function in program.functions { lower(function, program) }
  program.rewrite(with: Rewriter(statement: { lower($0, program, mayThrow: false) }, entersClosures: true))
  return []
}

private func lower(_ function: Function, _ program: Program) {
  for closure in function.closures { lower(body: closure, program) }
  lower(body: function, program)
}

private func lower(body function: Function, _ program: Program) {
  let mayThrow = function.throwsPanic || function.unwinds
  function.rewrite(with: Rewriter(statement: { lower($0, program, mayThrow: mayThrow) }, entersClosures: false))
}

private func lower(_ statement: Statement, _ program: Program, mayThrow: Bool) -> [Statement] {
  switch statement.kind {
  case .define(let targets, let values):
    let isNew = targets.allSatisfy { if case .place = $0 { false } else { true } }
    if isNew { return split(targets, values, statement) }
    if let declared = declaredFirst(targets, values, statement, program) { return declared }
    return ParallelAssignment(targets, values, statement, program).lowered()
  case .assign(let targets, let values) where targets.count > 1:
    if targets.allSatisfy({ if case .blank = $0 { true } else { false } }) { return [statement] }
    let isTuple = targets.allSatisfy { target in
      guard case .place(let place) = target else { return true }
      if program.hasIdentity(place.type) { return false }
      if case .array = place.type { return false }
      if case .variable(let variable) = place.kind { return variable.storage != .atomicObject }
      return !mayThrow
    }
    if isTuple, !(values.count == 1 && values[0].type.hasLabels) { return [statement] }
    return ParallelAssignment(targets, values, statement, program).lowered()
  default: return [statement]
  }
}

/// `a, err := f()` with a variable `err` that is there already: `a` is declared, then both are assigned.
private func declaredFirst(
  _ targets: [Target], _ values: [Expression], _ statement: Statement, _ program: Program
) -> [Statement]? {
  guard values.count == 1, targets.count > 1 else { return nil }
  var declarations: [Statement] = []
  var places: [Target] = []
  for target in targets {
    switch target {
    case .blank: places.append(.blank)
    case .place(let place):
      guard case .variable(let variable) = place.kind, variable.storage != .atomicObject,
        !program.needsCopy(place.type)
      else { return nil }
      places.append(target)
    case .new(let variable):
      guard variable.storage == .plain, !program.needsCopy(variable.type) else { return nil }
      variable.isAssigned = true
      declarations.append(Statement(.define([target], []), origin: statement.origin))
      places.append(.place(Expression(.variable(variable), variable.type, origin: statement.origin)))
    }
  }
  declarations[0].trivia = Trivia(
    leading: statement.trivia.leading, hasBlankLineBefore: statement.trivia.hasBlankLineBefore)
  return declarations + [
    Statement(
      .assign(places, values), origin: statement.origin, trivia: Trivia(trailing: statement.trivia.trailing))
  ]
}

extension IRType {
  /// A tuple whose elements have names: Swift assigns it to places only without them.
  fileprivate var hasLabels: Bool {
    if case .tuple(let elements) = self { elements.contains { $0.label != nil } } else { false }
  }
}

/// `a, b := x, y` as one definition after another where no value mentions a name defined before it.
private func split(_ targets: [Target], _ values: [Expression], _ statement: Statement) -> [Statement] {
  guard targets.count > 1, values.count == targets.count else { return [statement] }
  return zip(targets, values).enumerated().map { index, pair in
    Statement(
      pair.0.isBlank ? .assign([.blank], [pair.1]) : .define([pair.0], [pair.1]), origin: statement.origin,
      trivia: index == 0 ? statement.trivia : Trivia())
  }
}

extension Target {
  var isBlank: Bool { if case .blank = self { true } else { false } }
}
