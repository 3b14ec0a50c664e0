/// The defer statement: a call whose arguments are evaluated now and whose body runs when the function returns.
import GoSyntax
import IR

extension FunctionBuilder {
  func deferred(_ call: GoSyntax.Expression) -> Statement.Kind { .defer(Call(expression(call))) }
}
