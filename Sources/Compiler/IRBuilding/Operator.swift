/// Binary operators: arithmetic, comparison and logic, operands brought to one type.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func binary(
    _ syntax: GoSyntax.Expression, _ operation: BinaryOperator, _ left: GoSyntax.Expression,
    _ right: GoSyntax.Expression
  ) -> Expression {
    let type = builder.type(goType(syntax))
    switch operation {
    case .logicalAnd, .logicalOr:
      let logical: LogicalOperator = operation == .logicalAnd ? .and : .or
      let first = truth(expression(left))
      // The right side may not be evaluated at all.
      let isFirst = maySetBefore
      maySetBefore = false
      let second = truth(expression(right))
      maySetBefore = isFirst && !second.mayCall
      return named(Expression(.logical(logical, first, second), .bool, origin: syntax.range), type)
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
      return comparison(syntax, operation, left, right)
    default:
      guard let arithmetic = ArithmeticOperator(rawValue: operation.rawValue) else {
        return placeholder(type, at: syntax.range)
      }
      let first = expression(left, as: type)
      let second = operation.isShift ? expression(right) : expression(right, as: type)
      return Expression(.binary(arithmetic, first, second), type, origin: syntax.range)
    }
  }

  private func comparison(
    _ syntax: GoSyntax.Expression, _ operation: BinaryOperator, _ left: GoSyntax.Expression,
    _ right: GoSyntax.Expression
  ) -> Expression {
    let type = builder.type(goType(syntax))
    if isNil(left) || isNil(right) {
      let operand = expression(isNil(left) ? right : left)
      return named(Expression(.isNil(operand, negated: operation == .notEqual), .bool, origin: syntax.range), type)
    }
    let (first, second) = unify(expression(left), expression(right))
    let comparison = ComparisonOperator(rawValue: operation.rawValue) ?? .equal
    return named(Expression(.comparison(comparison, first, second), .bool, origin: syntax.range), type)
  }

  /// A truth value as a `bool`: the operators work on nothing else.
  private func truth(_ value: Expression) -> Expression {
    guard case .named = value.type else { return value }
    switch value.kind {
    case .convert(let inner, .rename) where inner.type == .bool: return inner
    case .constant(.bool): return Expression(value.kind, .bool, origin: value.origin)
    case .not(let inner): return Expression(.not(truth(inner)), .bool, origin: value.origin)
    default: return Expression(.convert(value, .rename), .bool, origin: value.origin)
    }
  }

  /// A truth value under the name that the context gives it.
  private func named(_ value: Expression, _ type: IRType) -> Expression {
    guard case .named = type else { return value }
    return Expression(.convert(value, .rename), type, origin: value.origin)
  }

  /// Brings the operands of a comparison to one type.
  func unify(_ left: Expression, _ right: Expression) -> (Expression, Expression) {
    if left.type == right.type { return (left, right) }
    switch (builder.isInterface(left.type), builder.isInterface(right.type)) {
    case (true, false): return (left, convert(right, to: left.type))
    case (false, true): return (convert(left, to: right.type), right)
    case (true, true):
      let isLeftWider = builder.methodCount(ofInterface: left.type) <= builder.methodCount(ofInterface: right.type)
      return isLeftWider ? (left, convert(right, to: left.type)) : (convert(left, to: right.type), right)
    case (false, false):
      if case .named = left.type { return (left, convert(right, to: left.type)) }
      return (convert(left, to: right.type), right)
    }
  }
}
