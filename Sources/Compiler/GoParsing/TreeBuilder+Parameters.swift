import Diagnostics
import GoSyntax

// Parameters, and where the grammar reads a list of them differently from Go.

extension TreeBuilder {
  /// The fields of a parameter list or a type parameter list.
  mutating func fields(_ list: SyntaxNode) -> [Field] {
    var fields: [Field] = []
    for node in list.namedChildren where node.name != .error { fields += parameters(node) }
    return fields.contains { !$0.names.isEmpty } ? joined(fields) : fields
  }

  /// Where one parameter of a list has a name, all have: `a, b` in front of `c T` are names too. tree-sitter reads
  /// long lists of names as types.
  private func joined(_ fields: [Field]) -> [Field] {
    var result: [Field] = []
    var waiting: [Identifier] = []
    for field in fields {
      if field.names.isEmpty, case .identifier(let name) = field.type.kind {
        waiting.append(name)
      } else if let first = waiting.first {
        let range = range(from: first.range, to: field.range)
        result.append(Field(names: waiting + field.names, type: field.type, range: range))
        waiting = []
      } else {
        result.append(field)
      }
    }
    return result
  }

  private mutating func parameters(_ node: SyntaxNode) -> [Field] {
    let parts = node.namedChildren.filter { $0.name != .error }
    let names = parts.dropLast()
    if let keyword = names.firstIndex(where: { ["func", "map", "chan"].contains(text($0)) }), let last = parts.last {
      return types(names[..<keyword], keyword: names[keyword], last)
    }
    let identifiers = names.map { identifier($0) }
    var type = expression(parts.last, or: node)
    if node.name == .variadicParameterDeclaration {
      let dots = node.children.first { !$0.isNamed && source.bytes[$0.start] == UInt8(ascii: ".") }
      let range = SourceRange(file: source, start: dots?.start ?? node.start, end: node.end)
      type = Expression(id: newID(), range: range, kind: .ellipsis(type))
    }
    return [Field(names: identifiers, type: type, range: range(node))]
  }

  /// `string, func(T)`, which tree-sitter reads as two names in front of the type `(T)`; the same with
  /// `map[K]V` and `chan T`.
  private mutating func types(_ first: ArraySlice<SyntaxNode>, keyword: SyntaxNode, _ rest: SyntaxNode) -> [Field] {
    let place = SourceRange(file: source, start: keyword.start, end: rest.end)
    let kind: Expression.Kind
    switch (text(keyword), rest.name) {
    case ("map", .arrayType):
      let key = expression(rest[.length], or: rest)
      kind = .mapType(key: key, value: expression(rest[.element], or: rest))
    case ("chan", _): kind = .channelType(.both, element: expression(rest))
    case ("func", .parenthesizedType):
      let parameters = rest.namedChildren.map { Field(names: [], type: expression($0), range: range($0)) }
      kind = .functionType(FunctionType(parameters: parameters, results: [], range: place))
    default: kind = .bad
    }
    let fields = first.map { Field(names: [], type: name($0), range: range($0)) }
    return fields + [Field(names: [], type: Expression(id: newID(), range: place, kind: kind), range: place)]
  }
}
