/// The three-part for loop, of which a `while` and an endless loop are cases.
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func loop(
    _ first: GoSyntax.Statement?, _ condition: GoSyntax.Expression?, _ post: GoSyntax.Statement?, _ body: Block,
    label: String?
  ) -> Statement.Kind {
    let start = initial(first)
    // The condition is evaluated each time.
    maySetBefore = false
    let condition = condition.map { expression($0) }
    let outer = pending
    pending = []
    maySetBefore = true
    var after = post.flatMap { initial($0) }
    if !pending.isEmpty, let last = after {
      // The statement after each round needs temporaries: it becomes a block.
      after = Statement(.block(pending + [last]), origin: last.origin)
    }
    pending = outer
    return .loop(
      Loop(
        label: label, initial: start, condition: condition, post: after, body: block(body),
        isPerIteration: builder.hasVariablesPerIteration))
  }
}

extension Builder {
  /// Since Go 1.22 each iteration has its own copy of the loop's variables.
  var hasVariablesPerIteration: Bool { goVersion >= GoVersion(1, 22) }
}
