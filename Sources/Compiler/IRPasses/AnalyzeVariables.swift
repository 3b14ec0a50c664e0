import Diagnostics
import IR

// Normal form: every variable knows whether it is used, assigned after its declaration, captured by a closure, and
// whether its address is taken. Runs again whenever a later pass has made variables or assignments.

@Sendable func analyzeVariables(_ program: Program) -> [Diagnostic] {
  let analysis = VariableAnalysis(program: program)
  for global in program.globals {
    analysis.reset(global.variables)
    for variable in global.variables {
      variable.isUsed = true
      variable.isAddressTaken = program.addressedByImporters.contains(variable.name)
      variable.isAssigned = variable.isAddressTaken || program.assignedByImporters.contains(variable.name)
    }
  }
  program.forEachFunction { analysis.analyze($0) }
  let initialization = Function(name: "")
  for global in program.globals { analysis.visit(global.value, in: initialization) }
  return []
}

/// One sweep over the functions; facts are or-ed into the variables.
private final class VariableAnalysis {
  let program: Program
  private var owner: [Variable: ObjectIdentifier] = [:]

  init(program: Program) { self.program = program }

  func reset(_ variables: [Variable]) {
    for variable in variables {
      variable.isAssigned = false
      variable.isAddressTaken = false
      variable.isCaptured = false
    }
  }

  func analyze(_ function: Function) {
    let declared = function.parameters + function.results + (function.receiver.map { [$0] } ?? [])
    reset(declared)
    for variable in declared {
      variable.isUsed = false
      owner[variable] = ObjectIdentifier(function)
    }
    if let body = function.body { visit(body, in: function) }
  }

  func visit(_ statements: [Statement], in function: Function) {
    walker(in: function).walk(statements)
  }

  func visit(_ expression: Expression?, in function: Function) {
    walker(in: function).walk(expression)
  }

  private func walker(in function: Function) -> Walker {
    Walker(
      expression: { [self] expression in
        switch expression.kind {
        case .variable(let variable):
          variable.isUsed = true
          if let declaring = owner[variable], declaring != ObjectIdentifier(function) { variable.isCaptured = true }
        case .address(let place): addressTaken(place)
        case .slice(let base, _, _, _): if case .array = base.type { addressTaken(base) }
        default: break
        }
        return true
      },
      statement: { [self] statement in
        switch statement.kind {
        case .compound(let place, _, _): assigned(place)
        case .countingLoop(_, let variable, _, _, _, _): declare(variable, in: function)
        case .unwinding(let defers, _, _, _): declare(defers, in: function)
        case .typeSwitch(let node): for clause in node.clauses { clause.binding.map { declare($0, in: function) } }
        case .declaration(.variable(let global)): global.variables.forEach { declare($0, in: function) }
        default: break
        }
        return true
      },
      target: { [self] target in
        switch target {
        case .new(let variable): declare(variable, in: function)
        case .place(let place): assigned(place)
        case .blank: break
        }
        return true
      },
      closure: { [self] closure in
        analyze(closure)
        return false
      })
  }

  private func declare(_ variable: Variable, in function: Function) {
    reset([variable])
    variable.isUsed = false
    owner[variable] = ObjectIdentifier(function)
  }

  /// The variable whose own storage a place lies in, if it lies in one.
  private func root(of place: Expression) -> Variable? {
    switch place.kind {
    case .variable(let variable): variable
    case .field(let base, _, let isThroughPointer):
      !isThroughPointer && !program.hasIdentity(base.type) ? root(of: base) : nil
    default: nil
    }
  }

  private func assigned(_ place: Expression) {
    if case .field = place.kind, isFilled(place.type) { return }
    root(of: place)?.isAssigned = true
  }

  /// What lies in a place of the type stays there, and takes over the value that is assigned: the variable around it
  /// does not change.
  private func isFilled(_ type: IRType) -> Bool {
    if case .array = program.underlying(type) { return true }
    return program.hasIdentity(type)
  }

  private func addressTaken(_ place: Expression) {
    guard !program.hasIdentity(place.type), let variable = root(of: place) else { return }
    variable.isAddressTaken = true
    variable.isAssigned = true
  }
}
