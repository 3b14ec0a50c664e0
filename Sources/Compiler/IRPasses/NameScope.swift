import IR

/// Swift's scopes as the emitted function will have them: a stack of name tables. Declaring a name twice in one scope,
/// or referring to a variable that a later one hides, renames the later one.
struct NameScope {
  private var scopes: [[String: Variable]] = []
  private(set) var hasRenamed = false

  mutating func function(_ function: Function) {
    scopes.append([:])
    for parameter in function.parameters where parameter.name != "_" { declare(parameter) }
    function.lendingReading.map { declare($0) }
    scopes.append([:])
    statements(function.body ?? [])
    scopes.removeLast(2)
  }

  private mutating func declare(_ variable: Variable) {
    guard variable.name != "_" else { return }
    if let other = scopes[scopes.count - 1][variable.swiftName], other != variable { rename(variable) }
    scopes[scopes.count - 1][variable.swiftName] = variable
  }

  private mutating func rename(_ variable: Variable) {
    hasRenamed = true
    var number = 2
    let base = variable.swiftName.filter { $0 != "`" }
    while scopes.contains(where: { $0["\(base)\(number)"] != nil }) { number += 1 }
    variable.swiftName = "\(base)\(number)"
  }

  private mutating func refer(to variable: Variable) {
    guard variable.kind != .receiver else { return }
    for scope in scopes.reversed() {
      guard let found = scope[variable.swiftName] else { continue }
      if found != variable { rename(found) }
      return
    }
  }

  /// A function, constant or type of the program must not be hidden by a local that a pass has made or moved.
  private mutating func refer(toName name: String) {
    for scope in scopes.reversed() {
      guard let found = scope[name] else { continue }
      rename(found)
    }
  }

  private mutating func expression(_ expression: Expression?) {
    guard let expression else { return }
    var references: [Variable] = []
    var names: [String] = []
    var closures: [Function] = []
    Walker(
      expression: {
        switch $0.kind {
        case .variable(let variable): references.append(variable)
        case .function(let name, nil, _), .constantName(let name, nil, _): names.append(SwiftNames.global(name))
        case .structLiteral, .zero, .convert:
          if case .named(let name, _) = $0.type { names.append(name.package ?? name.name) }
        case .builtin(let builtin, _): names.append(builtin == .appendSlice ? "append" : builtin.rawValue)
        case .function(_, let package?, _), .packageVariable(_, let package), .constantName(_, let package?, _):
          names.append(package)
        default: break
        }
        return true
      },
      closure: {
        closures.append($0)
        return false
      }
    ).walk(expression)
    references.forEach { refer(to: $0) }
    names.forEach { refer(toName: $0) }
    closures.forEach { function($0) }
  }

  private mutating func block(_ body: [Statement], declaring variables: [Variable] = []) {
    scopes.append([:])
    variables.forEach { declare($0) }
    statements(body)
    scopes.removeLast()
  }

  private mutating func statements(_ body: [Statement]) {
    for statement in body { self.statement(statement) }
  }

  private func variables(_ targets: [Target]) -> [Variable] {
    targets.compactMap { if case .new(let variable) = $0 { variable } else { nil } }
  }

  private mutating func places(_ targets: [Target]) {
    for case .place(let place) in targets { expression(place) }
  }

  private mutating func statement(_ statement: Statement) {
    switch statement.kind {
    case .define(let targets, let values):
      values.forEach { expression($0) }
      places(targets)
      variables(targets).forEach { declare($0) }
    case .assign(let targets, let values):
      places(targets)
      values.forEach { expression($0) }
    case .block(let body), .scopeExit(let body), .labeledBlock(_, let body): block(body)
    case .unwinding(let defers, let body, _, _):
      declare(defers)
      block(body)
    case .pushDefer(_, let closure): function(closure)
    case .if(_, let condition, let then, let otherwise):
      expression(condition)
      block(then)
      otherwise.map { block($0) }
    case .ifBinding(let targets, let value, let condition, let then, let otherwise):
      expression(value)
      scopes.append([:])
      variables(targets).forEach { declare($0) }
      expression(condition)
      block(then)
      scopes.removeLast()
      otherwise.map { block($0) }
    case .range(let loop):
      expression(loop.subject)
      block(loop.body, declaring: variables([loop.key, loop.value].compactMap { $0 }))
    case .countingLoop(_, let variable, let low, let high, _, let body):
      expression(low)
      expression(high)
      scopes.append([:])
      declare(variable)
      block(body)
      scopes.removeLast()
    case .whileLoop(_, let condition, let body):
      expression(condition)
      block(body)
    case .switch(let node):
      expression(node.tag)
      for clause in node.clauses {
        clause.values.forEach { expression($0) }
        block(clause.body)
      }
    case .typeSwitch(let node):
      expression(node.subject)
      for clause in node.clauses {
        scopes.append([:])
        clause.binding.map { declare($0) }
        block(clause.body)
        scopes.removeLast()
      }
    case .selectSwitch(_, let clauses):
      for clause in clauses {
        switch clause.communication {
        case .send(let channel, let value):
          expression(channel)
          expression(value)
        case .receive(let channel, _, _): expression(channel)
        case .default: break
        }
      }
      for clause in clauses { block(clause.body) }
    case .reading(let reading, _): declare(reading)
    case .labeled(_, let inner), .paused(_, let inner): self.statement(inner)
    default:
      var parts: [Expression] = []
      Walker(
        expression: {
          parts.append($0)
          return false
        }
      ).walk(statement)
      parts.forEach { expression($0) }
    }
  }
}
