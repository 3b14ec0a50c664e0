/// The go statement: a call whose arguments are evaluated now and whose body runs in a goroutine.
import GoSyntax
import IR

extension FunctionBuilder {
  func go(_ call: GoSyntax.Expression) -> Statement.Kind { .go(Call(expression(call))) }
}
