/// Indexes: elements of slices, arrays, strings and maps, and slices of them; positions are ints.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// `x[i]`, or a function with its type arguments.
  func index(
    _ syntax: GoSyntax.Expression, _ base: GoSyntax.Expression, _ indexes: [GoSyntax.Expression]
  ) -> Expression {
    let type = builder.type(goType(syntax))
    guard let first = indexes.first, facts.types[first.id]?.mode != .type else {
      var generic = expression(base)
      generic.type = type
      return generic
    }
    argumentCount = nil
    let container = expression(base)
    if case .map(let key, _) = coreType(goType(base)) {
      return Expression(
        .index(container, expression(first, as: builder.type(key))), type, origin: syntax.range)
    }
    return Expression(.index(elements(container, goType(base)), position(first)), type, origin: syntax.range)
  }

  /// `v, ok := m[k]`
  func mapLookup(_ syntax: GoSyntax.Expression) -> Expression? {
    guard case .index(let base, let indexes) = syntax.kind, let first = indexes.first,
      case .map(let key, let value) = coreType(goType(base))
    else { return nil }
    let type = IRType.tuple([TupleElement(nil, builder.type(value)), TupleElement(nil, .bool)])
    return Expression(
      .mapLookup(expression(base), expression(first, as: builder.type(key))), type, origin: syntax.range)
  }

  /// `x[low:high:max]`
  func slice(
    _ syntax: GoSyntax.Expression, _ base: GoSyntax.Expression, _ low: GoSyntax.Expression?,
    _ high: GoSyntax.Expression?, _ max: GoSyntax.Expression?
  ) -> Expression {
    let container = elements(expression(base), goType(base))
    let type = builder.type(goType(syntax))
    return Expression(
      .slice(container, low: low.map(position), high: high.map(position), max: max.map(position)), type,
      origin: syntax.range)
  }

  /// The array behind a pointer to one; other containers as they are.
  private func elements(_ container: Expression, _ type: GoType) -> Expression {
    if case .pointer = coreType(type) { return dereference(container, at: container.origin) }
    return container
  }

  /// An index or a size as an int.
  func position(_ syntax: GoSyntax.Expression) -> Expression {
    let value = expression(syntax)
    if value.type == .int { return value }
    if case .constant(let constant) = value.kind {
      switch constant {
      case .integer, .rune: return Expression(value.kind, .int, origin: value.origin)
      case .float(let text):
        if let number = Double(text), let whole = Int(exactly: number) { return integer(whole, origin: syntax) }
      default: break
      }
    }
    return conversion(value, from: goType(syntax), toInteger: .int)
  }

  private func conversion(_ value: Expression, from type: GoType, toInteger target: IRType) -> Expression {
    var result = value
    if case .named = value.type {
      result = Expression(.convert(result, .rename), builder.type(underlying(type)), origin: value.origin)
    }
    return result.type == target ? result : Expression(.convert(result, .integer), target, origin: value.origin)
  }
}
