import Diagnostics
import IR

// Normal form: a variable, parameter or result that no value but an allocation, a function or another such variable ever
// reaches, and that nobody compares with nil, says that it is never nil.
//
// The greatest fixed point: every candidate counts as never nil until a value that may be nil is found to reach it. A
// cycle of candidates alone brings no value into being, so this claims nothing that is not so.

@Sendable func findNeverNil(_ program: Program) -> [Diagnostic] {
  var flow = NilFlow(of: program)
  flow.settle(in: program)
  for variable in flow.candidates { variable.isNeverNil = true }
  markEscaping(program)
  return []
}

extension NilFlow {
  /// Leaves the candidates that are certainly never nil.
  mutating func settle(in program: Program) {
    excludeCandidates(in: program)
    while let doubtful = candidates.first(where: { mayBeNil($0) }) {
      candidates.remove(doubtful)
      candidates.subtract(candidates.filter { mayBeNil($0) })
    }
  }

  /// Whether something that may be nil reaches the variable.
  private func mayBeNil(_ variable: Variable) -> Bool { !sources[variable, default: []].allSatisfy(isNeverNil) }

  /// A value that cannot be nil.
  func isNeverNil(_ value: Expression) -> Bool {
    switch value.kind {
    case .new, .closure, .function, .address, .nonNil: return true
    case .variable(let variable): return candidates.contains(variable) || isSafeReceiver(variable)
    case .call(let callee, _):
      guard case .function(let name, nil, _) = callee.kind, let result = functions[name]?.results.first else {
        return false
      }
      return candidates.contains(result)
    case .methodCall(_, let method, _):
      guard let result = self.method(method)?.results.first else { return false }
      return candidates.contains(result)
    case .toInterface(let concrete) where concrete.type == .any: return false
    case .toInterface(let concrete): return !mayHaveNil(concrete.type) || isNeverNil(concrete)
    default: return false
    }
  }

  /// The receiver of a method that is never called on nil, or panics at once when it is.
  private func isSafeReceiver(_ variable: Variable) -> Bool {
    variable.kind == .receiver && variable.isPointerReceiver && !variable.isAssigned && variable.storage == .plain
      && !tolerantReceivers.contains(variable)
  }

  // MARK: What is no candidate

  /// Takes out what is compared with nil, wherever the value came from: its author expects nil there.
  private mutating func excludeCandidates(in program: Program) {
    var suspects: [Expression] = []
    program.walk(expressions: { if case .isNil(let operand, _) = $0.kind { suspects.append(operand) } })
    while let suspect = suspects.popLast() {
      let target: Variable?
      switch suspect.kind {
      case .variable(let variable):
        target = variable
        // A result goes with the variable that holds it, a parameter stays.
        if variable.kind != .parameter { suspects += calls(in: sources[variable, default: []]) }
        tolerantReceivers.insert(variable)
      case .call(let callee, _):
        guard case .function(let name, nil, _) = callee.kind else { continue }
        target = functions[name]?.results.first
      case .methodCall(_, let method, _): target = self.method(method)?.results.first
      default: continue
      }
      if let target { candidates.remove(target) }
    }
  }

  private func calls(in values: [Expression]) -> [Expression] {
    values.filter { value in
      switch value.kind {
      case .call, .methodCall: true
      default: false
      }
    }
  }
}

/// A parameter of function type is escaping unless it is only called, or handed on to one that is not escaping either.
private func markEscaping(_ program: Program) {
  var handedOn: [Variable: [Variable]] = [:]
  var parameters: Set<Variable> = []
  for function in program.functions {
    for parameter in function.parameters where parameter.isNeverNil {
      guard case .function = parameter.type else { continue }
      parameters.insert(parameter)
    }
  }
  let flow = NilFlow(of: program)
  for function in program.functions {
    for parameter in function.parameters where parameters.contains(parameter) {
      let uses = ParameterUses(of: parameter, in: function, flow)
      parameter.isEscaping = parameter.isCaptured || parameter.isAssigned || uses.others > 0
      handedOn[parameter] = uses.handedOn
    }
  }
  while let caught = handedOn.first(where: { !$0.key.isEscaping && $0.value.contains { $0.isEscaping } })?.key {
    caught.isEscaping = true
  }
}

/// What becomes of a parameter of function type besides being called.
private struct ParameterUses {
  /// The parameters of other functions that get it as their argument.
  private(set) var handedOn: [Variable] = []
  /// How often it is used in any other way.
  private(set) var others = 0

  init(of parameter: Variable, in function: Function, _ flow: NilFlow) {
    var handedOn: [Variable] = []
    var others = 0
    func pass(_ arguments: Arguments, to callee: Function?) {
      guard let callee else { return }
      for (position, argument) in arguments.positional.enumerated() where position < callee.parameters.count {
        guard case .variable(parameter) = argument.kind, callee.parameters[position].isNeverNil else { continue }
        handedOn.append(callee.parameters[position])
        others -= 1
      }
    }
    function.walk(expressions: { expression in
      switch expression.kind {
      case .variable(parameter): others += 1
      case .call(let callee, let arguments):
        if case .variable(parameter) = callee.kind { others -= 1 }
        if case .function(let name, nil, _) = callee.kind { pass(arguments, to: flow.functions[name]) }
      case .methodCall(_, let method, let arguments): pass(arguments, to: flow.method(method))
      default: break
      }
    })
    // A goroutine outlives the call.
    function.walk(statements: { statement in
      if case .go(let started) = statement.kind, case .call(let callee, _) = started.expression.kind,
        case .variable(parameter) = callee.kind
      {
        others += 1
      }
    })
    self.handedOn = handedOn
    self.others = others
  }
}
