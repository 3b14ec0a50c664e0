/// Composite literals: structs by field, lists by index, maps by key; every element converted to its type.
import BigInt
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func compositeLiteral(_ syntax: GoSyntax.Expression, _ elements: [CompositeElement]) -> Expression {
    let type = goType(syntax)
    // Inside `[]*T{{…}}` the literal stands for its address.
    if case .pointer(let pointee) = coreType(type) {
      let value = composite(syntax, pointee, elements)
      return Expression(.address(value), builder.type(type), origin: syntax.range)
    }
    return composite(syntax, type, elements)
  }

  private func composite(_ syntax: GoSyntax.Expression, _ type: GoType, _ elements: [CompositeElement]) -> Expression {
    let kind: Expression.Kind
    switch coreType(type) {
    case .structure(let structure): kind = .structLiteral(fields(structure, elements))
    case .array(let length, let element): kind = .listLiteral(list(element, elements), length: length)
    case .slice(let element):
      let items = list(element, elements)
      kind = .listLiteral(items, length: count(items))
    case .map(let key, let value):
      let keyType = builder.type(key)
      let valueType = builder.type(value)
      kind = .mapLiteral(
        elements.compactMap { element in
          guard let key = element.key else { return nil }
          return (key: expression(key, as: keyType), value: expression(element.value, as: valueType))
        })
    default: kind = .zero
    }
    return Expression(kind, builder.type(type), origin: syntax.range)
  }

  private func fields(_ structure: StructureType, _ elements: [CompositeElement]) -> [(name: String, value: Expression)]
  {
    var result: [(name: String, value: Expression)] = []
    for (index, element) in elements.enumerated() {
      var field = index < structure.fields.count ? structure.fields[index] : nil
      if let key = element.key {
        guard case .identifier(let name) = key.kind else { continue }
        field = structure.fields.first { $0.name == name.name }
      }
      guard let field else { continue }
      result.append((field.name, expression(element.value, as: builder.type(field.type))))
    }
    return result
  }

  /// Elements with an index where it is not the one after the element before.
  private func list(_ element: GoType, _ elements: [CompositeElement]) -> [(index: Int?, value: Expression)] {
    let type = builder.type(element)
    var next = 0
    return elements.map { element in
      var index: Int?
      if let key = element.key, case .integer(let number)? = facts.types[key.id]?.constant,
        let given = Int(exactly: number)
      {
        if given != next { index = given }
        next = given
      }
      next += 1
      return (index, expression(element.value, as: type))
    }
  }

  private func count(_ items: [(index: Int?, value: Expression)]) -> Int {
    var next = 0
    var result = 0
    for item in items {
      next = (item.index ?? next) + 1
      result = max(result, next)
    }
    return result
  }
}
