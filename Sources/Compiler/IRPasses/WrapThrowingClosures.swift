import Diagnostics
import IR

// Normal form: no list literal in a function holds a closure that may throw; such a closure is a constant before the
// statement. (Swift 6.3's optimiser does not survive one inside an array literal.)

@Sendable func nameThrowingClosures(_ program: Program) -> [Diagnostic] {
  for function in program.functions {
    for closure in function.closures.reversed() { nameThrowingClosures(in: closure, program) }
    nameThrowingClosures(in: function, program)
  }
  return []
}

private func nameThrowingClosures(in function: Function, _ program: Program) {
  let naming = Rewriter(
    statement: { statement in
      var named: [Statement] = []
      let rewriter = Rewriter(
        expression: { expression in
          guard case .listLiteral(let elements, let length) = expression.kind else { return expression }
          var result = expression
          result.kind = .listLiteral(
            elements.map { ($0.index, name($0.value, before: &named)) }, length: length)
          return result
        }, entersClosures: false)
      var result = statement
      switch statement.kind {
      case .define(let targets, let values): result.kind = .define(targets, rewriter.rewrite(values))
      case .assign(let targets, let values): result.kind = .assign(targets, rewriter.rewrite(values))
      case .expression(let value): result.kind = .expression(rewriter.rewrite(value))
      case .return(let values): result.kind = .return(rewriter.rewrite(values))
      case .range(var loop):
        loop.subject = rewriter.rewrite(loop.subject)
        result.kind = .range(loop)
      default: return [statement]
      }
      guard !named.isEmpty else { return [statement] }
      named[0].trivia = Trivia(
        leading: statement.trivia.leading, hasBlankLineBefore: statement.trivia.hasBlankLineBefore)
      result.trivia = Trivia(trailing: statement.trivia.trailing)
      return named + [result]
    }, entersClosures: false)
  function.rewrite(with: naming)
}

private func name(_ value: Expression, before statements: inout [Statement]) -> Expression {
  guard case .closure(let closure) = value.kind, closure.throwsPanic else { return value }
  let variable = Variable("function", value.type, .temporary, origin: value.origin)
  statements.append(Statement(.define([.new(variable)], [value]), origin: value.origin))
  return Expression(.variable(variable), value.type, origin: value.origin)
}
