// Where recover has nothing to recover.
import IR

extension PanicAnalysis {
  /// `recover` stops a panic only for the function that was deferred itself: other calls of a function that recovers
  /// are sheltered.
  func markShelteredCalls() {
    for function in all {
      var found = false
      forEachOwnExpression(of: function, includingDeferred: true) { if case .recover = $0.kind { found = true } }
      function.callsRecover = found
    }
    guard all.contains(where: \.callsRecover) else { return }
    let forwarding = all.filter(\.isForwarding)
    for function in forwarding {
      forEachOwnExpression(of: function, includingDeferred: true) { [self] in
        if ownCallees(of: $0).contains(where: \.callsRecover) { function.callsRecover = true }
      }
    }
    let bodies = forwarding.map(\.body)
    let rewriter = Rewriter(
      expression: { [self] expression in
        switch expression.kind {
        case .call(let callee, _):
          if case .closure = callee.kind { return expression }
        case .methodCall: break
        default: return expression
        }
        guard ownCallees(of: expression).contains(where: \.callsRecover) else { return expression }
        return Expression(.sheltered(expression), expression.type, origin: expression.origin)
      },
      statement: { statement in
        switch statement.kind {
        case .defer(let call):
          switch call.expression.kind {
          case .sheltered(let direct):
            return [Statement(.defer(Call(direct)), origin: statement.origin, trivia: statement.trivia)]
          case .recover:
            // What is deferred is recover itself, and no deferred function calls it.
            let idle = Expression(.sheltered(call.expression), .any, origin: call.expression.origin)
            return [Statement(.defer(Call(idle)), origin: statement.origin, trivia: statement.trivia)]
          default: break
          }
        case .go(let call):
          if case .sheltered(let direct) = call.expression.kind {
            return [Statement(.go(Call(direct)), origin: statement.origin, trivia: statement.trivia)]
          }
        default: break
        }
        return [statement]
      })
    program.rewrite(with: rewriter)
    // Deferred through a promoted method, the method itself counts as deferred.
    for (function, body) in zip(forwarding, bodies) { function.body = body }
  }
}
