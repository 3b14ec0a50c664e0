import Diagnostics

/// A declaration at package level or, except functions, in a block.
package indirect enum Declaration: Sendable {
  case function(FunctionDeclaration)
  /// `var (…)` or `var x T = e`: the group is kept, so that its comments and order are.
  case variables(DeclarationGroup<VariableSpecification>)
  case constants(DeclarationGroup<ConstantSpecification>)
  case types(DeclarationGroup<TypeSpecification>)

  package var range: SourceRange {
    switch self {
    case .function(let declaration): declaration.range
    case .variables(let group): group.range
    case .constants(let group): group.range
    case .types(let group): group.range
    }
  }
}

/// The specifications of one `var`, `const` or `type` keyword.
package struct DeclarationGroup<Specification: Sendable>: Sendable {
  package let documentation: CommentGroup?
  package let specifications: [Specification]
  package let isParenthesized: Bool
  package let range: SourceRange
  package init(
    documentation: CommentGroup?, specifications: [Specification], isParenthesized: Bool, range: SourceRange
  ) {
    self.documentation = documentation
    self.specifications = specifications
    self.isParenthesized = isParenthesized
    self.range = range
  }
}

/// `a, b T = x, y` after `var`.
package struct VariableSpecification: Sendable {
  package let names: [Identifier]
  package let type: Expression?
  package let values: [Expression]
  package let documentation: CommentGroup?
  /// The comment at the end of the line.
  package let comment: CommentGroup?
  package let range: SourceRange
  package init(
    names: [Identifier], type: Expression?, values: [Expression], documentation: CommentGroup?,
    comment: CommentGroup?, range: SourceRange
  ) {
    self.names = names
    self.type = type
    self.values = values
    self.documentation = documentation
    self.comment = comment
    self.range = range
  }
}

/// `a, b T = x, y` after `const`; type and values are empty where the previous specification repeats.
package struct ConstantSpecification: Sendable {
  package let names: [Identifier]
  package let type: Expression?
  package let values: [Expression]
  /// The index of the specification in its group: the value of `iota`.
  package let iota: Int
  package let documentation: CommentGroup?
  package let comment: CommentGroup?
  package let range: SourceRange
  package init(
    names: [Identifier], type: Expression?, values: [Expression], iota: Int, documentation: CommentGroup?,
    comment: CommentGroup?, range: SourceRange
  ) {
    self.names = names
    self.type = type
    self.values = values
    self.iota = iota
    self.documentation = documentation
    self.comment = comment
    self.range = range
  }
}

/// `Name[T constraint] = Type` or without `=`, after `type`.
package struct TypeSpecification: Sendable {
  package let name: Identifier
  package let typeParameters: [Field]
  package let isAlias: Bool
  package let type: Expression
  package let documentation: CommentGroup?
  package let comment: CommentGroup?
  package let range: SourceRange
  package init(
    name: Identifier, typeParameters: [Field], isAlias: Bool, type: Expression, documentation: CommentGroup?,
    comment: CommentGroup?, range: SourceRange
  ) {
    self.name = name
    self.typeParameters = typeParameters
    self.isAlias = isAlias
    self.type = type
    self.documentation = documentation
    self.comment = comment
    self.range = range
  }
}

/// `func (r T) name[P any](x int) (y int) { … }`.
package struct FunctionDeclaration: Sendable {
  package let id: NodeID
  package let name: Identifier
  package let receiver: Field?
  package let typeParameters: [Field]
  package let type: FunctionType
  /// Nil for a function implemented elsewhere.
  package let body: Block?
  package let documentation: CommentGroup?
  package let range: SourceRange
  /// A `//go:linkname` above it says where its body is.
  package var isLinked: Bool {
    documentation?.comments.contains { $0.text.hasPrefix("//go:linkname \(name.name) ") } ?? false
  }
  package init(
    id: NodeID, name: Identifier, receiver: Field?, typeParameters: [Field], type: FunctionType, body: Block?,
    documentation: CommentGroup?, range: SourceRange
  ) {
    self.id = id
    self.name = name
    self.receiver = receiver
    self.typeParameters = typeParameters
    self.type = type
    self.body = body
    self.documentation = documentation
    self.range = range
  }
}

/// Parameters and results of a function or function type.
package struct FunctionType: Sendable {
  package let parameters: [Field]
  package let results: [Field]
  package let range: SourceRange
  package init(parameters: [Field], results: [Field], range: SourceRange) {
    self.parameters = parameters
    self.results = results
    self.range = range
  }
}

/// A group of names with one type: parameters, results, type parameters, struct fields, interface elements.
package struct Field: Sendable {
  /// Empty for an unnamed parameter, an embedded field or an embedded interface element.
  package let names: [Identifier]
  /// For a variadic parameter an `ellipsis` expression.
  package let type: Expression
  /// The string literal behind a struct field, verbatim.
  package let tag: String?
  package let documentation: CommentGroup?
  package let comment: CommentGroup?
  package let range: SourceRange
  package init(
    names: [Identifier], type: Expression, tag: String? = nil, documentation: CommentGroup? = nil,
    comment: CommentGroup? = nil, range: SourceRange
  ) {
    self.names = names
    self.type = type
    self.tag = tag
    self.documentation = documentation
    self.comment = comment
    self.range = range
  }
}
