import Diagnostics

/// The rules a finished program keeps, so that emission has nothing to decide; what breaks one is reported, never
/// guessed at.
package func verify(_ program: Program) -> [Diagnostic] { Verifier(program, .finished).violations() }

/// The rules of a program as it is built: every node is in a form that the passes expect.
package func verifyBuilt(_ program: Program) -> [Diagnostic] { Verifier(program, .built).violations() }

private struct Verifier {
  enum Stage { case built, finished }

  let program: Program
  let stage: Stage

  init(_ program: Program, _ stage: Stage) {
    self.program = program
    self.stage = stage
  }

  private final class Findings { var list: [Diagnostic] = [] }

  func violations() -> [Diagnostic] {
    let findings = Findings()
    func report(_ message: String?, _ origin: SourceRange?) {
      guard let message else { return }
      findings.list.append(Diagnostic(.error, .unsupported, message, at: origin))
    }
    for function in program.functions {
      report(violation(of: function), function.origin)
      for closure in function.closures { report(violation(of: closure), closure.origin) }
    }
    program.walk(
      with: Walker(
        expression: {
          report(violation(of: $0), $0.origin)
          return true
        },
        statement: {
          report(violation(of: $0), $0.origin)
          return true
        }))
    return findings.list
  }

  private func violation(of function: Function) -> String? {
    if function.isVariadic, function.parameters.isEmpty { return "a variadic function has no parameter" }
    if stage == .finished {
      for variable in function.parameters + function.results where mentionsUnsafePointer(variable.type) {
        return "what \(variable.name) points to cannot be told from the conversions of it"
      }
    }
    return nil
  }

  private func violation(of statement: Statement) -> String? {
    switch statement.kind {
    case .define(let targets, let values), .assign(let targets, let values):
      if values.count > 1, values.count != targets.count { return "as many values as targets, or one, or none" }
      if stage == .finished {
        for case .new(let variable) in targets where mentionsUnsafePointer(variable.type) {
          return "what \(variable.name) points to cannot be told from the conversions of it"
        }
      }
      return nil
    case .compound(let place, _, _): return isPlace(place) ? nil : "only a place can be assigned to"
    default: break
    }
    switch stage {
    case .built: return builtViolation(of: statement)
    case .finished: return finishedViolation(of: statement)
    }
  }

  private func builtViolation(of statement: Statement) -> String? {
    switch statement.kind {
    case .scopeExit, .unwinding, .pushDefer, .reading, .paused, .ifBinding, .countingLoop, .whileLoop, .selectSwitch:
      "a statement that only passes leave"
    default: nil
    }
  }

  private func finishedViolation(of statement: Statement) -> String? {
    switch statement.kind {
    case .defer: "a deferred call in this place is not translated yet"
    case .select: "a select in this place is not translated yet"
    case .loop: "a three-part loop in this place is not translated yet"
    case .if(.some, _, _, _): "the initial statement of an if has not been hoisted"
    case .switch(let node) where node.initial != nil: "the initial statement of a switch has not been hoisted"
    case .typeSwitch(let node) where node.initial != nil: "the initial statement of a switch has not been hoisted"
    case .range(let loop) where loop.kind == .function: "a range over this function is not translated yet"
    default: nil
    }
  }

  private func violation(of node: Expression) -> String? {
    switch node.kind {
    case .structLiteral(let fields):
      guard case .named(let name, _) = node.type, case .structure(let declared)? = program.types[name]?.shape else {
        return nil
      }
      for field in fields where !declared.contains(where: { $0.name == field.name }) {
        return "\(name) has no field \(field.name)"
      }
      return nil
    case .copy, .nonNil, .held, .looping, .received, .receiver, .borrowing:
      return stage == .built ? "an expression that only passes leave" : nil
    case .address(let place): return isPlace(place) || isComposite(place) ? nil : "this has no address"
    default:
      guard stage == .finished, mentionsUnsafePointer(node.type) else { return nil }
      return "what this unsafe.Pointer points to cannot be told from the conversions of it"
    }
  }

  private func isPlace(_ node: Expression) -> Bool {
    switch node.kind {
    case .variable, .field, .index, .dereference, .receiver, .packageVariable: true
    case .atomic(let operation): operation.operation == .load
    default: false
    }
  }

  private func isComposite(_ node: Expression) -> Bool {
    switch node.kind {
    case .structLiteral, .listLiteral, .mapLiteral, .zero, .copy: true
    default: false
    }
  }

  private func mentionsUnsafePointer(_ type: IRType) -> Bool {
    switch type {
    case .unsafePointer: true
    case .pointer(let inner), .slice(let inner), .array(_, let inner), .channel(_, let inner):
      mentionsUnsafePointer(inner)
    case .map(let key, let value): mentionsUnsafePointer(key) || mentionsUnsafePointer(value)
    default: false
    }
  }
}
