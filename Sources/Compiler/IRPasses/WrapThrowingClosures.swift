import Diagnostics
import IR

// Normal form: `isWrapped` is set on the closures that may throw and become what a slice, array, map, channel or pointer
// holds. (Swift 6.3 does not survive one that is made an optional of a generic type unsaid; `.some({ … })` says it.)

@Sendable func wrapThrowingClosures(_ program: Program) -> [Diagnostic] {
  func wrap(_ value: Expression) {
    if case .closure(let closure) = value.kind, closure.throwsPanic { closure.isWrapped = true }
  }
  program.walk(
    with: Walker(
      expression: { expression in
        switch expression.kind {
        case .listLiteral(let elements, _): for element in elements { wrap(element.value) }
        case .builtin(.append, let operands): for operand in operands.dropFirst() { wrap(operand) }
        default: break
        }
        return true
      },
      statement: { statement in
        switch statement.kind {
        case .send(_, let value): wrap(value)
        case .select(let select):
          for clause in select.clauses {
            if case .send(_, let value) = clause.communication { wrap(value) }
          }
        case .assign(let targets, let values) where targets.count == values.count:
          for (target, value) in zip(targets, values) where isHeldGenerically(target) { wrap(value) }
        default: break
        }
        return true
      }))
  return []
}

/// Whether the place is an element, or what a pointer points at.
private func isHeldGenerically(_ target: Target) -> Bool {
  guard case .place(let place) = target else { return false }
  switch place.kind {
  case .index, .dereference: return true
  default: return false
  }
}
