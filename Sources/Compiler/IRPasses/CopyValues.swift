import Diagnostics
import IR

// Normal form: wherever Go copies a value whose Swift representation is shared (a class that stands for a struct by
// value, an array), the copy is a `copy` node. A value that nobody else can see (a literal, a call's result) is not
// copied. An array that a loop ranges over is copied only when the body may change it, an element or a key that the loop
// binds only when the body does more than read it, or may change where it comes from. In generic code that is so of the
// type parameters that are given such types.

@Sendable func copyValues(_ program: Program) -> [Diagnostic] {
  let shared = DescribedParameters(program) { _, argument, names in
    program.copiedTypeParameters = names
    // Generic code moves locks and atomics more often than it copies them.
    return program.needsCopy(argument, ofStandardTypes: false)
  }
  program.copiedTypeParameters = shared.names
  ValueUses { value in
    guard value.isPlaceOrRenamed, program.needsCopy(value.type) else { return value }
    program.noteCopy(of: value.type)
    return Expression(.copy(value), value.type, origin: value.origin)
  }.apply(to: program)
  let changes = ValueChanges(of: program)
  program.rewrite(
    with: Rewriter(statement: { statement in
      switch statement.kind {
      case .assign(let targets, _):
        for case .place(let place) in targets { program.noteAssignment(to: place.type) }
        return [statement]
      case .range(let loop)
      where loop.kind == .array && loop.subject.isPlace && loop.value != nil
        && changes.mayChange(loop.subject.type, in: loop.subject, by: loop.body):
        var loop = loop
        loop.subject = Expression(.copy(loop.subject), loop.subject.type, origin: loop.subject.origin)
        var result = statement
        result.kind = .range(loop)
        return [result]
      case .range(var loop):
        let isShared = loop.kind == .slice || loop.kind == .arrayPointer
        let copies = [
          program.copyBinding(&loop.key, in: loop.body),
          program.copyBinding(&loop.value, in: loop.body, changes: isShared ? changes : nil),
        ]
        loop.body.insert(contentsOf: copies.compactMap(\.self), at: 0)
        var result = statement
        result.kind = .range(loop)
        return [result]
      default: return [statement]
      }
    }))
  program.walk(expressions: { expression in
    guard case .mapLookup(let map, _) = expression.kind, case .map(_, let element) = program.underlying(map.type),
      program.needsCopy(element)
    else { return }
    program.noteCopy(of: element)
  })
  for function in program.functions where function.copiesReceiver {
    if let receiver = function.receiver { program.noteCopy(of: receiver.type) }
  }
  return []
}

extension Expression {
  /// Whether the value lies in a place, perhaps under another name of its type.
  fileprivate var isPlaceOrRenamed: Bool {
    if case .convert(let value, .rename) = kind { value.isPlaceOrRenamed } else { isPlace }
  }
}

extension Program {
  /// Has a range loop bind a temporary where its body does more than read what it binds, or may change where that comes
  /// from; the copy that the body begins with.
  fileprivate func copyBinding(
    _ target: inout Target?, in body: [Statement], changes: ValueChanges? = nil
  ) -> Statement? {
    guard case .new(let variable)? = target, needsCopy(variable.type),
      !isOnlyRead(variable, in: body) || changes?.mayChange(variable.type, by: body) ?? false
    else { return nil }
    // Generic code changes no part of a value, and copies the whole where it uses it.
    if case .typeParameter = variable.type { return nil }
    noteCopy(of: variable.type)
    let origin = variable.origin
    let bound = Variable(variable.name, variable.type, .temporary, origin: origin)
    target = .new(bound)
    let copy = Expression(
      .copy(Expression(.variable(bound), variable.type, origin: origin)), variable.type, origin: origin)
    return Statement(.define([.new(variable)], [copy]), origin: origin)
  }

  /// The declarations that must offer `copy()` for a value of the type to be copied.
  func noteCopy(of type: IRType) {
    if case .array(_, let element) = underlying(type), needsCopy(element) { noteCopy(of: element) }
    guard let declaration = declaration(of: type), !declaration.needsCopy else { return }
    declaration.needsCopy = true
    for field in fields(of: type) where needsCopy(field.type) { noteCopy(of: field.type) }
  }

  /// The declarations that must offer `assign` for a place of the type to be set.
  func noteAssignment(to type: IRType) {
    guard hasIdentity(type), let declaration = declaration(of: type), !declaration.needsAssign else { return }
    declaration.needsAssign = true
    for field in fields(of: type) {
      if hasIdentity(field.type) { noteAssignment(to: field.type) }
      if needsCopy(field.type) { noteCopy(of: field.type) }
    }
  }
}

/// Every use of the variable reads a field or an element of it.
private func isOnlyRead(_ variable: Variable, in body: [Statement]) -> Bool {
  var uses = 0
  var reads = 0
  var writes = false
  func isVariable(_ expression: Expression) -> Bool {
    if case .variable(variable) = expression.kind { true } else { false }
  }
  func root(_ place: Expression) -> Bool {
    switch place.kind {
    case .field(let base, _, false): root(base)
    case .index(let base, _): root(base)
    default: isVariable(place)
    }
  }
  Walker(
    expression: { expression in
      if isVariable(expression) { uses += 1 }
      switch expression.kind {
      case .field(let base, _, false), .index(let base, _): if isVariable(base) { reads += 1 }
      case .address(let place): if root(place) { writes = true }
      case .comparison(_, let left, let right):
        if isVariable(left) { reads += 1 }
        if isVariable(right) { reads += 1 }
      default: break
      }
      return true
    },
    statement: {
      if case .compound(let place, _, _) = $0.kind, root(place) { writes = true }
      return true
    },
    target: {
      if case .place(let place) = $0, root(place) { writes = true }
      return true
    }
  ).walk(body)
  return uses == reads && !writes
}
