import IR

/// Finds the locals of one function that can borrow what they are given.
final class BorrowedVariables {
  private let function: Function
  private let facts: BorrowingFacts
  private var candidates: Set<Variable> = []
  /// What was given something that nothing lends.
  private var others: Set<Variable> = []

  init(of function: Function, _ facts: BorrowingFacts) {
    self.function = function
    self.facts = facts
  }

  func find() -> Set<Variable> {
    findSources()
    findChanges()
    candidates.subtract(others)
    candidates = candidates.filter {
      $0.kind == .local && $0.storage == .plain && !$0.isCaptured && !$0.isAddressTaken
    }
    checkUses()
    // One that is dropped may have been what made another's use valid in no way, so a single pass over the flow is enough.
    var valid: Set<Variable> = []
    _ = flow(function.body ?? [], &valid)
    return candidates
  }

  // MARK: Sources

  private func findSources() {
    function.walk(statements: { [self] statement in
      switch statement.kind {
      case .define(let targets, let values), .assign(let targets, let values): note(targets, values)
      case .ifBinding(let targets, let value, _, _, _): note(targets, [value])
      case .compound(let place, _, _): if case .variable(let variable) = place.kind { others.insert(variable) }
      case .range(let loop): others.formUnion([loop.key, loop.value].compactMap { $0?.variable })
      default: break
      }
    })
  }

  private func note(_ targets: [Target], _ values: [Expression]) {
    for (position, target) in targets.enumerated() {
      guard let variable = target.variable else { continue }
      if position == 0, values.count == 1, targets.count == 1 || isLookup(values[0]), isLent(values[0]) {
        candidates.insert(variable)
      } else {
        others.insert(variable)
      }
    }
  }

  /// Notes the variables through which something is changed, or its address taken: they do more than look.
  private func findChanges() {
    func change(_ place: Expression) {
      switch place.kind {
      case .field(let base, _, _), .index(let base, _), .dereference(let base):
        if case .variable(let variable) = base.kind { others.insert(variable) }
        change(base)
      default: break
      }
    }
    function.walk(
      with: Walker(
        expression: { node in
          if case .address(let place) = node.kind { change(place) }
          return true
        },
        statement: { statement in
          if case .compound(let place, _, _) = statement.kind { change(place) }
          return true
        },
        target: { target in
          if case .place(let place) = target { change(place) }
          return true
        }))
  }

  private func isLookup(_ value: Expression) -> Bool { if case .mapLookup = value.kind { true } else { false } }

  private func isLent(_ value: Expression) -> Bool {
    switch value.kind {
    case .atomic(let load):
      guard load.operation == .load, load.cellKind == .object, load.arguments.isEmpty, case .pointer = load.valueType
      else {
        return false
      }
      return true
    case .mapLookup(let map, _):
      guard case .map(_, .pointer(let pointee)) = map.type else { return false }
      return facts.isObject(pointee)
    default: return facts.lender(calledBy: value) != nil
    }
  }

  // MARK: Uses

  /// Drops what is not looked at more often than it is stored, returned or given away, for which it has to be counted.
  private func checkUses() {
    var mentions: [Variable: Int] = [:]
    var looks: [Variable: Int] = [:]
    function.walk(
      with: Walker(
        expression: { [self] node in
          if case .variable(let variable) = node.kind { mentions[variable, default: 0] += 1 }
          _ = facts.changingLooks(in: node) { operand in
            if case .variable(let variable) = operand.kind { looks[variable, default: 0] += 1 }
            return operand
          }
          return true
        },
        target: { target in
          if case .place(let place) = target, case .variable = place.kind { return false }
          return true
        }))
    candidates = candidates.filter { 2 * looks[$0, default: 0] > mentions[$0, default: 0] }
  }

  // MARK: Flow

  /// Follows the statements and drops what is looked at where it may hold nothing, or something from before a pause.
  /// Returns whether the end is never reached.
  private func flow(_ body: [Statement], _ valid: inout Set<Variable>) -> Bool {
    for statement in body where flow(statement, &valid) { return true }
    return false
  }

  private func flow(_ statement: Statement, _ valid: inout Set<Variable>) -> Bool {
    switch statement.kind {
    case .define(let targets, let values), .assign(let targets, let values):
      for value in values { require(value, valid) }
      for target in targets {
        if let variable = target.variable {
          valid.insert(variable)
        } else if case .place(let place) = target {
          require(place, valid)
        }
      }
    case .compound(let place, _, let value):
      require(place, valid)
      require(value, valid)
    case .return(let values):
      for value in values { require(value, valid) }
      return true
    case .block(let inner): return flow(inner, &valid)
    case .if(_, let condition, let then, let otherwise):
      require(condition, valid)
      return branch(then, otherwise, &valid)
    case .ifBinding(let targets, let value, let condition, let then, let otherwise):
      require(value, valid)
      valid.formUnion(targets.compactMap(\.variable))
      require(condition, valid)
      return branch(then, otherwise, &valid)
    case .lock(let operation, let place):
      require(place, valid)
      if operation == .lock || operation == .readLock { valid = [] }
    case .scopeExit(let inner):
      // Runs at the end, when anything may have become of what is borrowed now.
      for node in inner { Walker(expression: { [self] in drop($0) }).walk(node) }
    case .expression(let value), .panic(let value): require(value, valid)
    case .whileLoop(_, let condition, let body):
      require(condition, valid)
      var inside = valid
      _ = flow(body, &inside)
    case .range(let loop):
      require(loop.subject, valid)
      var inside = valid
      _ = flow(loop.body, &inside)
    case .break, .continue: return true
    default: break
    }
    return false
  }

  private func branch(_ then: [Statement], _ otherwise: [Statement]?, _ valid: inout Set<Variable>) -> Bool {
    var (left, right) = (valid, valid)
    let leftEnds = flow(then, &left)
    let rightEnds = flow(otherwise ?? [], &right)
    valid = leftEnds ? right : rightEnds ? left : left.intersection(right)
    return leftEnds && rightEnds
  }

  private func require(_ node: Expression, _ valid: Set<Variable>) {
    Walker(expression: { [self] in
      if case .variable(let variable) = $0.kind, candidates.contains(variable), !valid.contains(variable) {
        candidates.remove(variable)
      }
      return true
    }).walk(node)
  }

  private func drop(_ node: Expression) -> Bool {
    if case .variable(let variable) = node.kind { candidates.remove(variable) }
    return true
  }
}
