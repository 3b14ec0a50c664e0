import Diagnostics
import GoSyntax

// Types: what can stand only for a type.

extension TreeBuilder {
  mutating func type(_ node: SyntaxNode) -> Expression.Kind? {
    switch node.name {
    case .pointerType:
      return .star(expression(node.namedChildren.first, or: node))
    case .qualifiedType:
      guard let package = node[.package], let name = node[.name] else { return .bad }
      return .selector(expression(package), identifier(name))
    case .genericType:
      let base = expression(node[.type], or: node)
      return .index(base, node[.typeArguments]?.namedChildren.map { expression($0) } ?? [])
    case .arrayType:
      let length = expression(node[.length], or: node)
      return .arrayType(length: length, element: expression(node[.element], or: node))
    case .implicitLengthArrayType:
      return .arrayType(length: nil, element: expression(node[.element], or: node))
    case .sliceType:
      return .sliceType(element: expression(node[.element], or: node))
    case .mapType:
      let key = expression(node[.key], or: node)
      return .mapType(key: key, value: expression(node[.value], or: node))
    case .channelType:
      return .channelType(direction(node), element: expression(node[.value], or: node))
    case .functionType: return .functionType(functionType(node))
    case .structType: return .structType(fields: structFields(node))
    case .interfaceType: return .interfaceType(elements: interfaceElements(node))
    case .negatedType: return .unary(.tilde, expression(node.namedChildren.first, or: node))
    default: return nil
    }
  }

  private func direction(_ node: SyntaxNode) -> ChannelDirection {
    let words = node.children.filter { !$0.isNamed }.map { text($0) }
    return words.first == "<-" ? .receive : words.contains("<-") ? .send : .both
  }

  /// `A | ~B` as an expression: a constraint in a type parameter list, or a type argument.
  mutating func union(_ node: SyntaxNode) -> Expression {
    let terms = node.namedChildren
    guard let first = terms.first else { return badExpression(at: node) }
    var result = expression(first)
    for term in terms.dropFirst() {
      let right = expression(term)
      result = Expression(
        id: newID(), range: range(from: result.range, to: right.range), kind: .binary(.or, result, right))
    }
    return result
  }

  // MARK: Functions

  /// Parameters and results of a declaration, a literal, a type or an interface's method.
  mutating func functionType(_ node: SyntaxNode) -> FunctionType {
    let parameters = node[.parameters].map { fields($0) } ?? []
    var results: [Field] = []
    if let result = node[.result] {
      if result.name == .parameterList {
        results = fields(result)
      } else {
        results = [Field(names: [], type: expression(result), range: range(result))]
      }
    }
    let start = node.name == .methodElement ? node[.parameters]?.start ?? node.start : node.start
    let end = node[.result]?.end ?? node[.parameters]?.end ?? node.end
    return FunctionType(
      parameters: parameters, results: results, range: SourceRange(file: source, start: start, end: end))
  }

  /// The fields of a parameter list or a type parameter list.
  mutating func fields(_ list: SyntaxNode) -> [Field] {
    list.namedChildren.filter { $0.name != .error }.map { parameter($0) }
  }

  private mutating func parameter(_ node: SyntaxNode) -> Field {
    let names = node.all(.name).map { identifier($0) }
    var type = expression(node[.type], or: node)
    if node.name == .variadicParameterDeclaration {
      let dots = node.children.first { !$0.isNamed }?.start ?? node.start
      let range = SourceRange(file: source, start: dots, end: node.end)
      type = Expression(id: newID(), range: range, kind: .ellipsis(type))
    }
    return Field(names: names, type: type, range: range(node))
  }

  // MARK: Structs and interfaces

  private mutating func structFields(_ node: SyntaxNode) -> [Field] {
    guard let list = node.first(.fieldDeclarationList) else { return [] }
    var fields: [Field] = []
    for child in list.children where child.name == .fieldDeclaration {
      let names = child.all(.name).map { identifier($0) }
      var type = expression(child[.type], or: child)
      if names.isEmpty, let star = child.children.first(where: { _ in true }), !star.isNamed, text(star) == "*" {
        let range = SourceRange(file: source, start: star.start, end: type.range.end)
        type = Expression(id: newID(), range: range, kind: .star(type))
      }
      fields.append(
        Field(
          names: names, type: type, tag: child[.tag].map { text($0) }, documentation: documentation(child),
          comment: comment(child), range: range(child)))
    }
    return fields
  }

  private mutating func interfaceElements(_ node: SyntaxNode) -> [InterfaceElement] {
    var elements: [InterfaceElement] = []
    for child in node.namedChildren {
      if child.name == .methodElement, let name = child[.name] {
        let name = identifier(name)
        elements.append(
          .method(
            name: name, functionType(child), documentation: documentation(child), comment: comment(child)))
      } else if child.name == .typeElement {
        elements.append(
          .union(
            child.namedChildren.map { term in
              guard term.name == .negatedType else { return (false, expression(term)) }
              return (true, expression(term.namedChildren.first, or: term))
            }))
      }
    }
    return elements
  }
}
