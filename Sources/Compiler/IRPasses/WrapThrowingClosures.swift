import Diagnostics
import IR

// Normal form: `isWrapped` is set on the closures that may throw and become what a slice, array, map, channel or pointer
// holds, and methods and standard functions that become such closures there are `held`. (Swift 6.3 does not survive one
// that is made an optional of a generic type unsaid; `.some({ … })` says it.)

@Sendable func wrapThrowingClosures(_ program: Program) -> [Diagnostic] {
  func wrapped(_ value: Expression) -> Expression {
    switch value.kind {
    case .closure(let closure):
      if closure.throwsPanic { closure.isWrapped = true }
      return value
    case .methodValue(_, let method) where program.becomesThrowingClosure(method):
      return Expression(.held(value), value.type, origin: value.origin)
    case .function where program.becomesThrowingClosure(value):
      return Expression(.held(value), value.type, origin: value.origin)
    default: return value
    }
  }
  /// Extra arguments become a slice.
  func wrapped(_ arguments: Arguments) -> Arguments {
    guard case .elements(let elements)? = arguments.variadic else { return arguments }
    return Arguments(arguments.positional, variadic: .elements(elements.map(wrapped)))
  }
  program.rewrite(
    with: Rewriter(
      expression: { expression in
        var result = expression
        switch expression.kind {
        case .listLiteral(let elements, let length):
          result.kind = .listLiteral(elements.map { ($0.index, wrapped($0.value)) }, length: length)
        case .call(let callee, let arguments):
          if case .function(_, _?, _) = callee.kind { break }
          result.kind = .call(callee, wrapped(arguments))
        case .methodCall(let receiver, let method, let arguments) where method.owner?.package == nil:
          result.kind = .methodCall(receiver, method, wrapped(arguments))
        case .builtin(.append, let operands):
          result.kind = .builtin(.append, operands.prefix(1) + operands.dropFirst().map(wrapped))
        default: break
        }
        return result
      },
      statement: { statement in
        var result = statement
        switch statement.kind {
        case .send(let channel, let value): result.kind = .send(channel: channel, value: wrapped(value))
        case .select(var select):
          for index in select.clauses.indices {
            guard case .send(let channel, let value) = select.clauses[index].communication else { continue }
            select.clauses[index].communication = .send(channel: channel, value: wrapped(value))
          }
          result.kind = .select(select)
        case .assign(let targets, let values) where targets.count == values.count:
          let values = zip(targets, values).map { isHeldGenerically($0) ? wrapped($1) : $1 }
          result.kind = .assign(targets, values)
        default: break
        }
        return [result]
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
