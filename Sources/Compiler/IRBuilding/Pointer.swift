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
    // Swift keeps a function in a property in another form than behind a pointer.
    if case .field = place.kind, case .function = place.type {
      builder.unsupported(
        "a pointer to a field that holds a function is", at: range,
        hint: "declare the field with a defined type: type action func()")
    }
    return Expression(.address(place), .pointer(place.type), origin: range)
  }

  /// `*p`
  func dereference(_ pointer: Expression, at range: SourceRange?) -> Expression {
    if case .address(let place) = pointer.kind, isPlace(place) { return place }
    let plain = plainPointer(pointer)
    guard case .pointer(let pointee) = plain.type else { return pointer }
    return Expression(.dereference(plain), pointee, origin: range)
  }

  /// A pointer of a defined type as the pointer it is made of.
  func plainPointer(_ pointer: Expression) -> Expression {
    guard case .named(let name, _) = pointer.type, let named = builder.namedTypes[name],
      case .pointer(let pointee) = named.underlying, named.typeParameters.isEmpty
    else { return pointer }
    return Expression(.convert(pointer, .rename), .pointer(builder.type(pointee)), origin: pointer.origin)
  }

  private func isPlace(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable, .field, .index, .dereference: true
    default: false
    }
  }

  /// What a pointer points to, or the place itself.
  func place(of expression: Expression) -> Expression {
    if case .pointer = expression.type { return dereference(expression, at: expression.origin) }
    return expression
  }
}
