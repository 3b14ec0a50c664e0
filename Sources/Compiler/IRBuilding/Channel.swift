/// Channels: receiving as an expression, sending as a statement.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// `<-c`; with comma-ok the type is a tuple.
  func receive(_ syntax: GoSyntax.Expression, _ channel: GoSyntax.Expression, commaOK: Bool) -> Expression {
    let element = elementType(ofChannel: channel)
    let type = commaOK ? IRType.tuple([TupleElement(nil, element), TupleElement(nil, .bool)]) : element
    return Expression(.receive(self.channel(channel), commaOK: commaOK), type, origin: syntax.range)
  }

  /// `c <- v`
  func send(_ channel: GoSyntax.Expression, _ value: GoSyntax.Expression) -> Statement.Kind {
    .send(channel: self.channel(channel), value: expression(value, as: elementType(ofChannel: channel)))
  }

  /// A channel operand; one of a defined type as the channel it is made of.
  func channel(_ syntax: GoSyntax.Expression) -> Expression {
    let value = expression(syntax)
    guard case .named = value.type, case .channel = underlying(goType(syntax)) else { return value }
    return Expression(.convert(value, .rename), builder.type(underlying(goType(syntax))), origin: syntax.range)
  }

  func elementType(ofChannel channel: GoSyntax.Expression) -> IRType {
    if case .channel(_, let element) = coreType(goType(channel)) { return builder.type(element) }
    return .any
  }

  /// The channel of a receive expression, parentheses apart.
  func receivedChannel(_ syntax: GoSyntax.Expression) -> GoSyntax.Expression? {
    if case .unary(.receive, let channel) = withoutParentheses(syntax).kind { return channel }
    return nil
  }
}
