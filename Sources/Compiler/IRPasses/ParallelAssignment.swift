// An assignment to several places, one after the other: what the places and values are is settled before.
import IR

/// "The assignment proceeds in two phases" (Go specification, Assignment statements): the operands of the places and the
/// values are evaluated, then the places are set from left to right.
///
/// Only what an earlier target may change, what calls, and what may panic goes into a temporary; the last pointer is
/// followed, the last element looked up, when its place is set. The first value stays where it is, so that swapping two
/// elements takes one temporary. Calls come in source order, other operands are read after them, as the gc compiler does
/// it.
struct ParallelAssignment {
  private let targets: [Target]
  private let values: [Expression]
  private let statement: Statement
  private let program: Program

  init(_ targets: [Target], _ values: [Expression], _ statement: Statement, _ program: Program) {
    self.targets = targets
    self.values = values
    self.statement = statement
    self.program = program
  }

  func lowered() -> [Statement] {
    var before: [Statement] = []
    var places: [Target] = []
    for (position, target) in targets.enumerated() {
      guard case .place(let place) = target else {
        places.append(target)
        continue
      }
      places.append(.place(settled(place, position, &before)))
    }
    var statements = before + (values.count == targets.count ? oneByOne(places) : together(places))
    for index in statements.indices { statements[index].trivia = Trivia() }
    statements[0].trivia = statement.trivia
    return statements
  }

  /// The results of one call.
  private func together(_ places: [Target]) -> [Statement] {
    guard values.count == 1, case .tuple(let elements) = values[0].type else { return [] }
    var defined: [Target] = []
    var assignments: [Statement] = []
    for (target, element) in zip(places, elements) {
      guard case .place(let place) = target else {
        defined.append(target)
        continue
      }
      let temporary = temporary(for: place)
      defined.append(.new(temporary))
      assignments.append(assignment(target, Expression(.variable(temporary), element.type, origin: place.origin)))
    }
    return [Statement(.define(defined, values), origin: statement.origin)] + assignments
  }

  private func oneByOne(_ places: [Target]) -> [Statement] {
    var isEarly = values.indices.map { index in
      switch targets[index] {
      case .place: index > 0 && (mayChange(values[index], before: index) || hasEffects(values[index]))
      case .new, .blank: true
      }
    }
    if case .place = targets[0], values[0].mayCall, isEarly.contains(true) { isEarly[0] = true }
    var early: [Statement] = []
    var assignments: [Statement] = []
    for (index, target) in places.enumerated() {
      switch target {
      case .blank: early.append(Statement(.assign([.blank], [values[index]]), origin: statement.origin))
      case .new: early.append(Statement(.define([target], [values[index]]), origin: statement.origin))
      case .place where !isEarly[index]: assignments.append(assignment(target, values[index]))
      case .place(let place):
        let temporary = temporary(for: place)
        early.append(Statement(.define([.new(temporary)], [values[index]]), origin: statement.origin))
        let value = Expression(.variable(temporary), values[index].type, origin: place.origin)
        assignments.append(assignment(target, value))
      }
    }
    return early + assignments
  }

  private func assignment(_ target: Target, _ value: Expression) -> Statement {
    Statement(.assign([target], [value]), origin: statement.origin)
  }

  /// For a new `err` it is called `newErr`, for a new field or element `newValue`.
  private func temporary(for place: Expression) -> Variable {
    let temporary = Variable(place.changedName("new") ?? "newValue", place.type, .temporary, origin: place.origin)
    temporary.isUsed = true
    return temporary
  }

  // MARK: Places

  /// The place with those of its operands in temporaries that would be others later.
  private func settled(_ place: Expression, _ position: Int, _ before: inout [Statement]) -> Expression {
    var result = place
    switch place.kind {
    case .field(let base, let name, let isThroughPointer):
      let base =
        isThroughPointer
        ? operand(base, "pointer", position, &before) : settled(base, position, &before)
      result.kind = .field(base, name: name, isThroughPointer: isThroughPointer)
    case .dereference(let base): result.kind = .dereference(operand(base, "pointer", position, &before))
    case .index(let base, let index):
      let isArray = if case .array = program.underlying(base.type) { true } else { false }
      let owner = isArray ? settled(base, position, &before) : operand(base, "elements", position, &before)
      result.kind = .index(owner, operand(index, "index", position, &before))
    default: break
    }
    return result
  }

  private func operand(
    _ operand: Expression, _ name: String, _ position: Int, _ before: inout [Statement]
  ) -> Expression {
    guard operand.mayCall || mayChange(operand, before: position) || position > 0 && mayPanic(operand) else {
      return operand
    }
    let temporary = Variable(
      operand.changedName("old") ?? name, operand.type, .temporary, origin: operand.origin)
    temporary.isUsed = true
    before.append(Statement(.define([.new(temporary)], [operand]), origin: statement.origin))
    return Expression(.variable(temporary), operand.type, origin: operand.origin)
  }

  // MARK: What changes

  /// Whether assigning to the targets before one may change what the expression gives.
  private func mayChange(_ expression: Expression, before position: Int) -> Bool {
    let earlier = targets[..<position].compactMap { target -> Expression? in
      if case .place(let place) = target { place } else { nil }
    }
    guard !earlier.isEmpty else { return false }
    var found = false
    Walker(expression: { node in
      if earlier.contains(where: { mayOverlap($0, node) }) { found = true }
      return !found
    }).walk(expression)
    return found
  }

  /// Whether assigning to a place may change what a variable, field or element holds.
  private func mayOverlap(_ place: Expression, _ node: Expression) -> Bool {
    switch node.kind {
    case .variable, .packageVariable, .index, .dereference, .field, .mapLookup: break
    default: return false
    }
    let (changed, read) = (place.root, node.root)
    if let changed, changed.isLocal {
      // Nothing else leads to it.
      return read === changed
    }
    if let read, read.isLocal { return false }
    return place.type == node.type || isComposite(place.type) || isComposite(node.type)
  }

  /// Whether there may be places inside a value of the type.
  private func isComposite(_ type: IRType) -> Bool {
    switch program.underlying(type) {
    case .array, .anonymousStruct: true
    case .named: !program.fields(of: type).isEmpty
    case .typeParameter: true
    default: false
    }
  }

  private func hasEffects(_ value: Expression) -> Bool { value.mayCall || mayPanic(value) }

  private func mayPanic(_ value: Expression) -> Bool {
    var found = false
    var receivers: Set<Variable> = []
    Walker(
      expression: { [program] node in
        if case .field(let base, _, _) = node.kind, case .variable(let variable) = base.kind,
          variable.kind == .receiver
        {
          receivers.insert(variable)
        }
        if canPanic(node, in: program, neverNil: receivers) { found = true }
        return !found
      }, closure: { _ in false }
    ).walk(value)
    return found
  }
}

extension Expression {
  /// The variable that the place lies in, when no pointer, slice or map is in between.
  fileprivate var root: Variable? {
    switch kind {
    case .variable(let variable): variable
    case .field(let base, _, isThroughPointer: false): base.root
    case .index(let base, _): if case .array = base.type { base.root } else { nil }
    default: nil
    }
  }

  /// What it holds is called, with a word before it.
  fileprivate func changedName(_ prefix: String) -> String? {
    switch kind {
    case .variable(let variable): prefix + variable.name.prefix(1).uppercased() + variable.name.dropFirst()
    case .field(_, let name, _): prefix + name.prefix(1).uppercased() + name.dropFirst()
    default: nil
    }
  }
}

extension Variable {
  /// Only its name leads to it.
  fileprivate var isLocal: Bool { storage == .plain && kind != .global }
}
