/// Pointers: addresses of places and of composites, and what pointers point to.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// `&x`: the address of a place, or of a fresh variable that holds a composite.
  func address(of operand: GoSyntax.Expression, at range: SourceRange) -> Expression {
    address(expression(operand), at: range)
  }

  func address(_ place: Expression, at range: SourceRange?) -> Expression {
    // `&*p` is p.
    if case .dereference(let pointer) = place.kind { return pointer }
    return Expression(.address(place), .pointer(place.type), origin: range)
  }

  /// `*p`
  func dereference(_ pointer: Expression, at range: SourceRange?) -> Expression {
    if case .address(let place) = pointer.kind, isPlace(place) { return place }
    return Expression(.dereference(pointer), pointee(pointer.type), origin: range)
  }

  private func isPlace(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable, .field, .index, .dereference: true
    default: false
    }
  }

  private func pointee(_ type: IRType) -> IRType {
    switch type {
    case .pointer(let pointee): return pointee
    case .named(let name, _):
      if case .pointer(let pointee)? = builder.namedTypes[name]?.underlying { return builder.type(pointee) }
      return type
    default: return type
    }
  }

  /// What a pointer points to, or the place itself.
  func place(of expression: Expression) -> Expression {
    if case .pointer = expression.type { return dereference(expression, at: expression.origin) }
    return expression
  }
}
