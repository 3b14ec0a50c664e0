import IR

/// The functions that a reading may call: they end soon, never park, and never run code that is not known here.
///
/// Without loops, so that none waits for another goroutine; a greatest fixed point over the calls between them.
func quietFunctions(_ program: Program) -> Set<ObjectIdentifier> {
  var quiet = Set(program.functions.filter { $0.body != nil && !$0.throwsPanic }.map { ObjectIdentifier($0) })
  var changed = true
  while changed {
    changed = false
    for function in program.functions where quiet.contains(ObjectIdentifier(function)) {
      if isQuiet(function, allowsLocking: false, in: program, quiet) { continue }
      quiet.remove(ObjectIdentifier(function))
      changed = true
    }
  }
  return quiet
}

/// Whether the function does nothing that a reading forbids; taking a lock, for which a reading can pause, may be allowed.
func isQuiet(
  _ function: Function, allowsLocking: Bool, in program: Program, _ quiet: Set<ObjectIdentifier>
) -> Bool {
  var result = true
  function.walk(
    with: Walker(
      expression: { node in
        if !isQuiet(node, in: program, quiet) { result = false }
        return result
      },
      statement: { node in
        switch node.kind {
        case .define, .assign, .compound, .expression, .return, .block, .if, .ifBinding, .comment, .scopeExit: break
        case .lock(let operation, _):
          if operation == .lock || operation == .readLock { result = result && allowsLocking }
        default: result = false
        }
        return result
      },
      closure: { _ in
        result = false
        return false
      }))
  return result
}

private func isQuiet(_ node: Expression, in program: Program, _ quiet: Set<ObjectIdentifier>) -> Bool {
  switch node.kind {
  case .closure, .methodValue, .methodExpression, .receive, .received, .recover, .sheltered, .typeAssertion: false
  case .call(let callee, _):
    if case .function(let name, nil, _) = callee.kind,
      let function = program.functions.first(where: { $0.receiver == nil && $0.name == name })
    {
      quiet.contains(ObjectIdentifier(function))
    } else {
      false
    }
  case .methodCall(_, let method, _):
    declaration(of: method, in: program).map { quiet.contains(ObjectIdentifier($0)) } ?? false
  case .builtin(let builtin, _): [.len, .cap, .delete, .min, .max].contains(builtin)
  default: true
  }
}

/// The function of the program that a method call goes to, if that is certain.
func declaration(of method: Method, in program: Program) -> Function? {
  guard let owner = method.owner, !method.isInterfaceMethod else { return nil }
  return program.types[owner]?.methods.first { $0.name == method.name }
}
