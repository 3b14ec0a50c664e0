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
    case .channelType: return channel(node)
    case .functionType: return .functionType(functionType(node))
    case .structType: return .structType(fields: structFields(node))
    case .interfaceType: return .interfaceType(elements: interfaceElements(node))
    case .negatedType: return .unary(.tilde, expression(node.namedChildren.first, or: node))
    default: return nil
    }
  }

  /// `chan T`, `chan<- T`, `<-chan T`. The arrow belongs to the `chan` on its left, which tree-sitter does not know:
  /// it reads `chan<- chan T` as a channel of `<-chan T`.
  private mutating func channel(_ node: SyntaxNode) -> Expression.Kind {
    let words = node.children.filter { !$0.isNamed }.map { text($0) }
    guard let value = node[.value] else { return .bad }
    if words.first == "<-" { return .channelType(.receive, element: expression(value)) }
    if words.contains("<-") { return .channelType(.send, element: expression(value)) }
    if value.name == .channelType, source.bytes[value.start] == UInt8(ascii: "<") {
      return .channelType(.send, element: channelBehindArrow(value))
    }
    return .channelType(.both, element: expression(value))
  }

  /// A channel type that was read as `<-chan T` and whose arrow belongs to the channel around it.
  private mutating func channelBehindArrow(_ node: SyntaxNode) -> Expression {
    let word = node.children.first { source.bytes[$0.start] == UInt8(ascii: "c") }
    let range = SourceRange(file: source, start: word?.start ?? node.start, end: node.end)
    guard let value = node[.value] else { return badExpression(at: node) }
    if value.name == .channelType, source.bytes[value.start] == UInt8(ascii: "<") {
      return Expression(id: newID(), range: range, kind: .channelType(.send, element: channelBehindArrow(value)))
    }
    return Expression(id: newID(), range: range, kind: .channelType(.both, element: expression(value)))
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

  // MARK: Structs and interfaces

  private mutating func structFields(_ node: SyntaxNode) -> [Field] {
    guard let list = node.first(.fieldDeclarationList) else { return [] }
    var fields: [Field] = []
    for child in list.children where child.name == .fieldDeclaration {
      let parts = child.namedChildren.filter {
        ![.rawStringLiteral, .interpretedStringLiteral, .error].contains($0.name)
      }
      let names = parts.dropLast().map { identifier($0) }
      var type = expression(parts.last, or: child)
      if names.isEmpty, let star = child.children.first(where: { _ in true }), !star.isNamed, text(star) == "*" {
        let range = SourceRange(file: source, start: star.start, end: type.range.end)
        type = Expression(id: newID(), range: range, kind: .star(type))
      }
      fields.append(
        Field(
          names: names, type: type, tag: tag(child), documentation: documentation(child),
          comment: comment(child), range: range(child)))
    }
    return fields
  }

  private func tag(_ field: SyntaxNode) -> String? {
    guard let last = field.namedChildren.last else { return nil }
    return last.name == .rawStringLiteral || last.name == .interpretedStringLiteral ? text(last) : nil
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
