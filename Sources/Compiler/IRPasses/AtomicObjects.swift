import IR

/// Fields and variables that sync/atomic's functions work on become atomic objects when nothing else takes their
/// address; where something does, the functions work on the address.
func chooseAtomicObjects(_ program: Program) {
  var fields: Set<AtomicField> = []
  var variables: Set<Variable> = []
  var escaping: Set<AtomicField> = []
  var escapingVariables: Set<Variable> = []
  program.walk(expressions: { expression in
    switch expression.kind {
    case .atomic(let operation) where operation.functionName != nil && operation.cellKind == .object:
      if let field = AtomicField(operation.cell) { fields.insert(field) }
      if case .variable(let variable) = operation.cell.kind { variables.insert(variable) }
    case .address(let place):
      if let field = AtomicField(place) { escaping.insert(field) }
      if case .variable(let variable) = place.kind { escapingVariables.insert(variable) }
    default: break
    }
  })
  fields.subtract(escaping)
  variables.subtract(escapingVariables)

  for variable in variables { variable.storage = .atomicObject }
  for declaration in program.types.values where declaration.isOwn {
    guard case .structure(var declared) = declaration.shape else { continue }
    for index in declared.indices
    where fields.contains(AtomicField(type: declaration.name, name: declared[index].name)) {
      declared[index].isAtomicObject = true
      program.decisions.append(
        Program.Decision(
          construct: "field \(declaration.name.name).\(declared[index].name)", outcome: "an atomic object",
          reason: "functions of sync/atomic work on it and nothing else takes its address", origin: declaration.origin))
    }
    declaration.shape = .structure(declared)
  }
  rewriteAccesses(program, fields: fields, variables: variables)
}

/// A field of a named struct type.
private struct AtomicField: Hashable {
  let type: TypeName
  let name: String

  init(type: TypeName, name: String) {
    self.type = type
    self.name = name
  }

  init?(_ place: Expression) {
    guard case .field(let base, let name, _) = place.kind else { return nil }
    var type = base.type
    if case .pointer(let target) = type { type = target }
    guard case .named(let typeName, _) = type else { return nil }
    self.init(type: typeName, name: name)
  }
}

/// Reads become loads, writes become stores; what could not become an object is reached by its address.
private func rewriteAccesses(_ program: Program, fields: Set<AtomicField>, variables: Set<Variable>) {
  func isObject(_ place: Expression) -> Bool {
    if case .variable(let variable) = place.kind { return variables.contains(variable) }
    return AtomicField(place).map { fields.contains($0) } ?? false
  }
  func operation(_ operation: AtomicOperation.Operation, _ cell: Expression, _ arguments: [Expression]) -> Expression {
    Expression(
      .atomic(
        AtomicOperation(
          operation: operation, cell: cell, cellKind: .object, valueType: cell.type, arguments: arguments,
          functionName: nil)),
      operation == .load ? cell.type : .void, origin: cell.origin)
  }
  /// A load that the rewriting itself has put around a place is taken off again where a place is wanted.
  func place(_ expression: Expression) -> Expression {
    if case .atomic(let load) = expression.kind, load.operation == .load, load.functionName == nil, isObject(load.cell)
    {
      return load.cell
    }
    return expression
  }
  program.rewrite(
    with: Rewriter(
      expression: { expression in
        var expression = expression
        if case .atomic(var atomic) = expression.kind {
          atomic.cell = place(atomic.cell)
          if atomic.functionName != nil, atomic.cellKind == .object, !isObject(atomic.cell) {
            atomic.cell = Expression(.address(atomic.cell), .pointer(atomic.cell.type), origin: atomic.cell.origin)
            atomic.cellKind = .pointer
          }
          expression.kind = .atomic(atomic)
          return expression
        }
        return isObject(expression) ? operation(.load, expression, []) : expression
      },
      statement: { statement in
        var result = statement
        switch statement.kind {
        case .assign(let targets, let values) where targets.count == 1 && values.count == 1:
          guard case .place(let target) = targets[0], isObject(place(target)) else { return [statement] }
          result.kind = .expression(operation(.store, place(target), values))
        case .compound(let target, let symbol, let value) where isObject(place(target)):
          let cell = place(target)
          let sum = Expression(.binary(symbol, operation(.load, cell, []), value), cell.type, origin: statement.origin)
          result.kind = .expression(operation(.store, cell, [sum]))
        default: break
        }
        return [result]
      }))
}
