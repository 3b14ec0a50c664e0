// Variables that hold functions of which Swift knows that they do not throw, although others of the same Go type do.
import IR

extension Emitter {
  /// Finds the variables whose only value is what a standard function returns, or another such variable: Swift infers
  /// their types, and takes a `try` before calls of them for a mistake.
  func findCalmVariables() {
    guard !program.throwing.functionTypes.isEmpty else { return }
    program.walk(statements: { [self] statement in
      guard case .define(let targets, let values) = statement.kind, values.count == 1,
        isCalm(values[0]) || isForeignCall(values[0])
      else { return }
      for case .new(let variable) in targets where !variable.isAssigned && variable.storage == .plain {
        guard case .function = underlying(variable.type), targets.count > 1 || isTypeInferred(values[0], variable)
        else { continue }
        calmVariables.insert(ObjectIdentifier(variable))
      }
    })
  }

  /// Whether calls of a function value do not throw, whatever its type says.
  func isCalm(_ callee: Expression) -> Bool {
    switch callee.kind {
    case .variable(let variable): calmVariables.contains(ObjectIdentifier(variable))
    case .convert(let value, .rename): isCalm(value)
    default: isForeignCall(callee)
    }
  }

  /// A call of a standard function that is given nothing that throws: it returns nothing that does.
  private func isForeignCall(_ node: Expression) -> Bool {
    switch node.kind {
    case .call(let callee, let arguments):
      if case .function(_, package: _?, let types) = callee.kind {
        !throwsInside(arguments) && !(types.count > 0 && saysThrowing(node.type))
      } else {
        false
      }
    case .methodCall(_, let method, let arguments):
      method.owner?.package != nil && !method.isInterfaceMethod && !throwsInside(arguments)
    default: false
    }
  }

  /// Whether a type that is written at a call, because nothing else tells it, is that of an iterator function that throws.
  private func saysThrowing(_ type: IRType) -> Bool {
    guard case .function(let function) = type, let plain = iterator(function, isThrowing: false) else { return false }
    return iterator(function) != plain
  }
}
