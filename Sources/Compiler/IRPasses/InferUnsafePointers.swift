import Diagnostics
import IR

// Normal form: no expression, variable or field has the type unsafePointer. Each has the pointer type that the
// conversions, assignments, comparisons and atomic operations it takes part in agree on, and conversions that changed
// nothing but the type are gone. Where they do not agree, the place is reported.

@Sendable func inferUnsafePointers(_ program: Program) -> [Diagnostic] {
  let inference = UnsafePointerInference(program: program)
  inference.collect()
  return inference.apply()
}

/// Unification over the variables, fields and results of type `unsafe.Pointer` (Robinson's, with a pointee as the only
/// constructor).
private final class UnsafePointerInference {
  private enum Slot: Hashable {
    case variable(Variable)
    case field(TypeName, String)
    case fresh(Int)
  }

  let program: Program
  private var parent: [Slot: Slot] = [:]
  private var pointee: [Slot: IRType] = [:]
  private var freshCount = 0
  private var diagnostics: [Diagnostic] = []

  init(program: Program) { self.program = program }

  private func find(_ slot: Slot) -> Slot {
    var slot = slot
    while let next = parent[slot] { slot = next }
    return slot
  }

  private func unify(_ left: Slot?, _ right: Slot?, at expression: Expression) {
    guard let left, let right else { return }
    let (first, second) = (find(left), find(right))
    guard first != second else { return }
    parent[second] = first
    guard let type = pointee[second] else { return }
    bind(first, to: type, at: expression)
  }

  private func bind(_ slot: Slot, to type: IRType, at expression: Expression) {
    let root = find(slot)
    guard let known = pointee[root] else {
      pointee[root] = type
      return
    }
    if known != type {
      diagnostics.append(
        Diagnostic(
          .error, .unsupported, "unsafe.Pointer is used for pointers to different types here", at: expression.origin,
          hint: "go2swift follows an unsafe.Pointer only where every conversion agrees on one pointee"))
    }
  }

  private func slot(of expression: Expression) -> Slot? {
    guard case .unsafePointer = expression.type else { return nil }
    switch expression.kind {
    case .variable(let variable): return .variable(variable)
    case .field(let base, let name, _): return fieldSlot(base.type, name)
    case .convert(let operand, .pointer):
      if case .pointer(let target) = operand.type {
        freshCount += 1
        bind(.fresh(freshCount), to: target, at: expression)
        return .fresh(freshCount)
      }
      return slot(of: operand)
    case .atomic(let operation): return slot(of: operation.cell)
    case .dereference(let pointer):
      if case .address(let place) = pointer.kind { return slot(of: place) }
      return nil
    case .call(let callee, _):
      if case .function(let name, nil, _) = callee.kind, let function = functions[name], function.results.count == 1 {
        return .variable(function.results[0])
      }
      return nil
    default: return nil
    }
  }

  private func fieldSlot(_ base: IRType, _ name: String) -> Slot? {
    var type = base
    if case .pointer(let target) = type { type = target }
    guard case .named(let typeName, _) = type else { return nil }
    return .field(typeName, name)
  }

  private lazy var functions = program.functionsByName

  func collect() {
    for global in program.globals {
      for (variable, value) in zip(global.variables, [global.value].compactMap { $0 }) {
        relate(.variable(variable, variable.type), value)
      }
    }
    program.walk(
      with: Walker(
        expression: { [self] expression in
          visit(expression)
          return true
        },
        statement: { [self] statement in
          if case .define(let targets, let values) = statement.kind, targets.count == values.count {
            for (target, value) in zip(targets, values) { relate(target, value) }
          }
          if case .assign(let targets, let values) = statement.kind, targets.count == values.count {
            for (target, value) in zip(targets, values) { relate(target, value) }
          }
          return true
        }))
    for function in program.functions {
      function.walk(statements: { [self] statement in
        guard case .return(let values) = statement.kind, values.count == function.results.count else { return }
        for (result, value) in zip(function.results, values) { relate(.variable(result, result.type), value) }
      })
    }
  }

  private enum Side {
    case variable(Variable, IRType)
  }

  private func relate(_ side: Side, _ value: Expression) {
    guard case .variable(let variable, .unsafePointer) = side else { return }
    unify(.variable(variable), slot(of: value), at: value)
  }

  private func relate(_ target: Target, _ value: Expression) {
    switch target {
    case .new(let variable): relate(.variable(variable, variable.type), value)
    case .place(let place): unify(slot(of: place), slot(of: value), at: value)
    case .blank: break
    }
  }

  private func visit(_ expression: Expression) {
    switch expression.kind {
    case .convert(let operand, .pointer):
      if case .pointer(let target) = expression.type, let slot = slot(of: operand) {
        bind(slot, to: target, at: expression)
      }
    case .comparison(_, let left, let right): unify(slot(of: left), slot(of: right), at: expression)
    case .atomic(let operation):
      for argument in operation.arguments { unify(slot(of: operation.cell), slot(of: argument), at: argument) }
    case .structLiteral(let fields):
      for field in fields { unify(fieldSlot(expression.type, field.name), slot(of: field.value), at: field.value) }
    case .call(let callee, let arguments):
      guard case .function(let name, nil, _) = callee.kind, let function = functions[name] else { return }
      for (parameter, argument) in zip(function.parameters, arguments.positional) {
        relate(.variable(parameter, parameter.type), argument)
      }
    default: break
    }
  }

  // MARK: Applying the solution

  private func solution(_ slot: Slot) -> IRType? { pointee[find(slot)].map { .pointer($0) } }

  func apply() -> [Diagnostic] {
    for (name, declaration) in program.types where declaration.isOwn {
      guard case .structure(var fields) = declaration.shape else { continue }
      for index in fields.indices {
        guard case .unsafePointer = fields[index].type, let type = solution(.field(name, fields[index].name)) else {
          continue
        }
        fields[index].type = type
        program.decisions.append(
          Program.Decision(
            construct: "field \(name.name).\(fields[index].name) unsafe.Pointer", outcome: "a typed pointer",
            reason: "every conversion that touches it agrees on the pointee", origin: declaration.origin))
      }
      declaration.shape = .structure(fields)
    }
    program.walk(
      with: Walker(
        statement: { statement in
          if case .typeSwitch(let node) = statement.kind { _ = node }
          return true
        },
        target: { [self] target in
          if case .new(let variable) = target { retype(variable) }
          return true
        }, closure: { [self] in retype($0) }))
    for function in program.functions { _ = retype(function) }
    for global in program.globals { global.variables.forEach { retype($0) } }
    program.rewrite(
      with: Rewriter(expression: { [self] in
        rewrite($0)
      }))
    return diagnostics
  }

  private func retype(_ variable: Variable) {
    if case .unsafePointer = variable.type, let type = solution(.variable(variable)) { variable.type = type }
  }

  private func retype(_ function: Function) -> Bool {
    (function.parameters + function.results).forEach { retype($0) }
    return true
  }

  private func rewrite(_ expression: Expression) -> Expression {
    var expression = expression
    switch expression.kind {
    case .variable(let variable): expression.type = variable.type
    case .field(let base, let name, _):
      if case .unsafePointer = expression.type, let slot = fieldSlot(base.type, name), let type = solution(slot) {
        expression.type = type
      }
    case .convert(let operand, .pointer):
      if case .unsafePointer = expression.type { return operand }
      if operand.type == expression.type { return operand }
    case .atomic(var operation):
      if case .unsafePointer = operation.valueType {
        operation.valueType = operation.cell.type
        if case .unsafePointer = expression.type { expression.type = operation.cell.type }
        operation.arguments = operation.arguments.map { zero($0, typed: operation.valueType) }
        expression.kind = .atomic(operation)
      }
    case .comparison(let symbol, let left, let right):
      expression.kind = .comparison(symbol, zero(left, typed: right.type), zero(right, typed: left.type))
    case .call(let callee, _):
      if case .unsafePointer = expression.type, case .function(let name, nil, _) = callee.kind,
        let function = functions[name]
      {
        expression.type = function.resultType
      }
    default: break
    }
    return expression
  }

  private func zero(_ expression: Expression, typed type: IRType) -> Expression {
    guard case .zero = expression.kind, case .unsafePointer = expression.type else { return expression }
    return Expression(.zero, type, origin: expression.origin)
  }
}
