import Diagnostics
import GoSyntax

// Declarations, at package level and in blocks.

extension TreeBuilder {
  /// The declaration of a node, nil when it is none.
  mutating func declaration(_ node: SyntaxNode) -> Declaration? {
    switch node.name {
    case .functionDeclaration, .methodDeclaration: return function(node).map { .function($0) }
    case .constantDeclaration: return .constants(constants(node))
    case .variableDeclaration: return .variables(variables(node))
    case .typeDeclaration: return .types(types(node))
    default: return nil
    }
  }

  private mutating func function(_ node: SyntaxNode) -> FunctionDeclaration? {
    guard let nameNode = node[.name] else { return nil }
    let id = newID()
    let receiver = node[.receiver].flatMap { fields($0).first }
    let name = identifier(nameNode)
    let typeParameters = (node[.typeParameters] ?? typeParameters(ofMethod: node)).map { fields($0) } ?? []
    let type = functionType(node)
    let body = node[.body].map { block($0, or: node) }
    return FunctionDeclaration(
      id: id, name: name, receiver: receiver, typeParameters: typeParameters, type: type, body: body,
      documentation: documentation(node), range: range(node))
  }

  /// The type parameters that stand directly before a method's parameters, if it has any.
  private func typeParameters(ofMethod node: SyntaxNode) -> SyntaxNode? {
    guard !methodTypeParameters.isEmpty, let name = node[.name], let parameters = node[.parameters] else { return nil }
    let between = methodTypeParameters.first { $0.key > name.end && $0.key <= parameters.start }
    return between?.value.root?.first(.functionDeclaration)?[.typeParameters]
  }

  // MARK: Groups

  private func isParenthesized(_ node: SyntaxNode) -> Bool {
    node.children.contains { !$0.isNamed && source.bytes[$0.start] == UInt8(ascii: "(") }
  }

  /// Names, type and values by their kind: tree-sitter drops their roles where there are many names.
  private func parts(_ node: SyntaxNode) -> (names: [SyntaxNode], type: SyntaxNode?, values: SyntaxNode?) {
    let children = node.namedChildren.filter { $0.name != .error }
    let names = children.prefix { $0.name == .identifier || $0.name == .blankIdentifier }
    let rest = children.dropFirst(names.count)
    return (Array(names), rest.first { $0.name != .expressionList }, rest.first { $0.name == .expressionList })
  }

  private mutating func constants(_ node: SyntaxNode) -> DeclarationGroup<ConstantSpecification> {
    let isParenthesized = isParenthesized(node)
    var specifications: [ConstantSpecification] = []
    for (iota, child) in node.children.filter({ $0.name == .constantSpecification }).enumerated() {
      let parts = parts(child)
      let names = parts.names.map { identifier($0) }
      let type = optional(parts.type)
      specifications.append(
        ConstantSpecification(
          names: names, type: type, values: expressions(parts.values), iota: iota,
          documentation: isParenthesized ? documentation(child) : nil, comment: comment(child), range: range(child)))
    }
    return DeclarationGroup(
      documentation: documentation(node), specifications: specifications, isParenthesized: isParenthesized,
      range: range(node))
  }

  private mutating func variables(_ node: SyntaxNode) -> DeclarationGroup<VariableSpecification> {
    let list = node.first(.variableSpecificationList)
    let isParenthesized = list != nil
    var specifications: [VariableSpecification] = []
    for child in (list ?? node).children where child.name == .variableSpecification {
      let parts = parts(child)
      let names = parts.names.map { identifier($0) }
      let type = optional(parts.type)
      specifications.append(
        VariableSpecification(
          names: names, type: type, values: expressions(parts.values),
          documentation: isParenthesized ? documentation(child) : nil, comment: comment(child), range: range(child)))
    }
    return DeclarationGroup(
      documentation: documentation(node), specifications: specifications, isParenthesized: isParenthesized,
      range: range(node))
  }

  private mutating func types(_ node: SyntaxNode) -> DeclarationGroup<TypeSpecification> {
    let isParenthesized = isParenthesized(node)
    var specifications: [TypeSpecification] = []
    for child in node.children where child.name == .typeSpecification || child.name == .typeAlias {
      guard let nameNode = child[.name] else { continue }
      let name = identifier(nameNode)
      let typeParameters = child[.typeParameters].map { fields($0) } ?? []
      let aliased = child[.typeParameters].map { $0.end..<(child[.type]?.start ?? child.end) }
      let isGenericAlias = aliased.map { between in genericAliases.contains { between.contains($0) } } ?? false
      specifications.append(
        TypeSpecification(
          name: name, typeParameters: typeParameters, isAlias: isGenericAlias || child.name == .typeAlias,
          type: expression(child[.type], or: child), documentation: isParenthesized ? documentation(child) : nil,
          comment: comment(child), range: range(child)))
    }
    return DeclarationGroup(
      documentation: documentation(node), specifications: specifications, isParenthesized: isParenthesized,
      range: range(node))
  }

  // MARK: Imports

  mutating func imports(_ node: SyntaxNode) -> [ImportDeclaration] {
    let specifications = (node.first(.importSpecificationList) ?? node).children.filter {
      $0.name == .importSpecification
    }
    return specifications.compactMap { child in
      guard let path = child[.path] else { return nil }
      let id = newID()
      let name = child[.name].map { identifier($0) }
      return ImportDeclaration(id: id, name: name, path: String(text(path).dropFirst().dropLast()), range: range(child))
    }
  }
}
