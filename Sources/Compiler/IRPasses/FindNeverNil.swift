import Diagnostics
import IR

// Normal form: a local that is set once, from `&T{…}`, `new(T)` or a function literal, and is never compared with nil,
// says that it is never nil; so does a parameter of function type that is only called, where no caller gives nil.

@Sendable func findNeverNil(_ program: Program) -> [Diagnostic] {
  let comparedWithNil = variablesComparedWithNil(program)
  func note(_ targets: [Target], _ values: [Expression]) {
    guard targets.count == values.count else { return }
    for (target, value) in zip(targets, values) {
      guard case .new(let variable) = target, variable.storage == .plain, !variable.isAssigned,
        !comparedWithNil.contains(variable), isReference(value)
      else { continue }
      variable.isNeverNil = true
    }
  }
  program.walk(statements: { if case .define(let targets, let values) = $0.kind { note(targets, values) } })
  for global in program.globals where !global.isInitializedLater && global.variables.count == 1 {
    guard let value = global.value else { continue }
    note([.new(global.variables[0])], [value])
  }
  findCalledParameters(program)
  return []
}

/// A value that cannot be nil, of a type that has nil in Go.
private func isReference(_ value: Expression) -> Bool {
  switch value.kind {
  case .new, .closure: true
  case .address(let place):
    switch place.kind {
    case .structLiteral, .listLiteral, .mapLiteral, .zero, .copy: true
    default: false
    }
  default: false
  }
}

private func variablesComparedWithNil(_ program: Program) -> Set<Variable> {
  var found: Set<Variable> = []
  program.walk(expressions: { expression in
    if case .isNil(let operand, _) = expression.kind, case .variable(let variable) = operand.kind {
      found.insert(variable)
    }
  })
  return found
}

// MARK: Parameters

/// Parameters of function type of functions that are only called, never used as values or demanded by an interface.
private func findCalledParameters(_ program: Program) {
  let usedAsValues = functionsUsedAsValues(program)
  var methodsAsValues: Set<String> = []
  var callees: [(name: String, isMethod: Bool, arguments: [Expression])] = []
  program.walk(expressions: { expression in
    switch expression.kind {
    case .call(let callee, let arguments):
      if case .function(let name, nil, _) = callee.kind { callees.append((name, false, arguments.positional)) }
    case .methodCall(_, let method, let arguments): callees.append((method.name, true, arguments.positional))
    case .methodValue(_, let method), .methodExpression(_, let method): methodsAsValues.insert(method.name)
    default: break
    }
  })
  var demanded: Set<String> = []
  for declaration in program.types.values {
    if case .interface(let methods) = declaration.shape { demanded.formUnion(methods.map(\.name)) }
  }
  for function in program.functions {
    let isMethod = function.receiver != nil
    if isMethod {
      if methodsAsValues.contains(function.name) || demanded.contains(function.name) { continue }
    } else if usedAsValues.contains(function.name) {
      continue
    }
    for (position, parameter) in function.parameters.enumerated() {
      guard case .function = parameter.type, parameter.storage == .plain, !parameter.isAssigned, parameter.isUsed,
        !(function.isVariadic && position == function.parameters.count - 1), isOnlyCalled(parameter, in: function)
      else { continue }
      let isGivenNil = callees.contains { callee in
        guard callee.name == function.name, callee.isMethod == isMethod, position < callee.arguments.count else {
          return false
        }
        return isNil(callee.arguments[position])
      }
      guard !isGivenNil else { continue }
      parameter.isNeverNil = true
      parameter.isEscaping = parameter.isCaptured
    }
  }
}

private func isNil(_ expression: Expression) -> Bool { if case .zero = expression.kind { true } else { false } }

/// Functions named somewhere else than where they are called.
private func functionsUsedAsValues(_ program: Program) -> Set<String> {
  var mentions: [String: Int] = [:]
  var calls: [String: Int] = [:]
  program.walk(expressions: { expression in
    switch expression.kind {
    case .function(let name, nil, _): mentions[name, default: 0] += 1
    case .call(let callee, _):
      if case .function(let name, nil, _) = callee.kind { calls[name, default: 0] += 1 }
    default: break
    }
  })
  return Set(mentions.filter { calls[$0.key, default: 0] < $0.value }.keys)
}

/// Every mention of the variable is the callee of a call.
private func isOnlyCalled(_ variable: Variable, in function: Function) -> Bool {
  var mentions = 0
  var calls = 0
  function.walk(expressions: { expression in
    switch expression.kind {
    case .variable(variable): mentions += 1
    case .call(let callee, _): if case .variable(variable) = callee.kind { calls += 1 }
    default: break
    }
  })
  return mentions > 0 && mentions == calls
}
