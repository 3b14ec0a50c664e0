import IR

/// Fields and variables that sync/atomic's functions work on become atomic objects when nothing else takes their
/// address; where something does, the functions work on the address.
func chooseAtomicObjects(_ program: Program) {
  var fields = program.atomicElsewhere.fields
  let named = program.globals.flatMap(\.variables).filter { program.atomicElsewhere.variables.contains($0.name) }
  var variables = Set(named.filter { !program.addressedByImporters.contains($0.name) })
  var escaping = program.atomicElsewhere.escaping
  var escapingVariables: Set<Variable> = []
  program.walk(expressions: { expression in
    switch expression.kind {
    case .atomic(let operation) where operation.functionName != nil && operation.cellKind == .object:
      if let field = FieldName(operation.cell) { fields.insert(field) }
      if case .variable(let variable) = operation.cell.kind { variables.insert(variable) }
    case .address(let place):
      if let field = FieldName(place) { escaping.insert(field) }
      if case .variable(let variable) = place.kind { escapingVariables.insert(variable) }
    default: break
    }
  })
  fields.subtract(escaping)
  // What is declared elsewhere became there what it is.
  fields = fields.filter { program.types[$0.type]?.isTranslated != true }.union(program.atomicFieldsOfImports)
  variables.subtract(escapingVariables)

  for variable in variables { variable.storage = .atomicObject }
  for declaration in program.types.values where declaration.isOwn {
    guard case .structure(var declared) = declaration.shape else { continue }
    for index in declared.indices
    where fields.contains(FieldName(type: declaration.name, name: declared[index].name)) {
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

extension Program {
  /// The fields of translated packages' types that are atomic objects.
  fileprivate var atomicFieldsOfImports: Set<FieldName> {
    var found: Set<FieldName> = []
    for declaration in types.values where declaration.isTranslated {
      guard case .structure(let fields) = declaration.shape else { continue }
      for field in fields where field.isAtomicObject {
        found.insert(FieldName(type: declaration.name, name: field.name))
      }
    }
    return found
  }

  /// The fields and variables of another package that sync/atomic's functions work on here, and those whose addresses
  /// are taken otherwise.
  package func atomicPlaces(in package: String) -> AtomicPlaces {
    var places = AtomicPlaces()
    func field(_ place: Expression) -> FieldName? {
      FieldName(place).flatMap {
        $0.type.package == package ? FieldName(type: TypeName(package: nil, $0.type.name), name: $0.name) : nil
      }
    }
    walk(expressions: { expression in
      switch expression.kind {
      case .atomic(let operation) where operation.functionName != nil && operation.cellKind == .object:
        if let field = field(operation.cell) { places.fields.insert(field) }
        if case .packageVariable(let name, package) = operation.cell.kind { places.variables.insert(name) }
      case .address(let place):
        if let field = field(place) { places.escaping.insert(field) }
      default: break
      }
    })
    return places
  }
}

/// Reads become loads, writes become stores; what could not become an object is reached by its address.
private func rewriteAccesses(_ program: Program, fields: Set<FieldName>, variables: Set<Variable>) {
  func isObject(_ place: Expression) -> Bool {
    switch place.kind {
    case .variable(let variable): return variables.contains(variable)
    case .packageVariable(let name, let package):
      return program.importedVariable(name, of: package)?.storage == .atomicObject
    default: break
    }
    return FieldName(place).map { fields.contains($0) } ?? false
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
