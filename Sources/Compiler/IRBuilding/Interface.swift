/// Interfaces: assertions of dynamic types.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// `x.(T)`; with comma-ok the type is a tuple.
  func typeAssertion(_ syntax: GoSyntax.Expression, _ subject: GoSyntax.Expression, commaOK: Bool) -> Expression {
    guard case .typeAssertion(_, let target?) = syntax.kind else {
      return placeholder(builder.type(goType(syntax)), at: syntax.range)
    }
    let type = builder.type(goType(target))
    let result = commaOK ? IRType.tuple([TupleElement(nil, type), TupleElement(nil, .bool)]) : type
    return Expression(
      .typeAssertion(expression(subject), to: type, commaOK: commaOK), result, origin: syntax.range)
  }
}
