import Diagnostics

// Declarations and fields as text.

extension Dump {
  mutating func declaration(_ declaration: Declaration) {
    switch declaration {
    case .function(let function): self.function(function)
    case .variables(let group):
      self.group("var", group) { dump, specification in
        dump.comment(specification.documentation, role: "documentation")
        dump.line("variables \(names(specification.names))", at: specification.range)
        dump.nested { $0.value(specification.type, specification.values, specification.comment) }
      }
    case .constants(let group):
      self.group("const", group) { dump, specification in
        dump.comment(specification.documentation, role: "documentation")
        dump.line("constants \(names(specification.names)) iota \(specification.iota)", at: specification.range)
        dump.nested { $0.value(specification.type, specification.values, specification.comment) }
      }
    case .types(let group):
      self.group("type", group) { dump, specification in
        dump.comment(specification.documentation, role: "documentation")
        dump.line("\(specification.isAlias ? "alias" : "type") \(specification.name.name)", at: specification.range)
        dump.nested { dump in
          for field in specification.typeParameters { dump.field("type parameter", field) }
          dump.expression(specification.type)
          dump.comment(specification.comment, role: "comment")
        }
      }
    }
  }

  private mutating func group<Specification>(
    _ keyword: String, _ group: DeclarationGroup<Specification>, body: (inout Dump, Specification) -> Void
  ) {
    comment(group.documentation, role: "documentation")
    line("\(keyword)\(group.isParenthesized ? " group" : "")", at: group.range)
    nested { dump in for specification in group.specifications { body(&dump, specification) } }
  }

  private mutating func value(_ type: Expression?, _ values: [Expression], _ comment: CommentGroup?) {
    if let type { role("of type", type) }
    for value in values { expression(value) }
    self.comment(comment, role: "comment")
  }

  private mutating func function(_ function: FunctionDeclaration) {
    comment(function.documentation, role: "documentation")
    line("func \(function.name.name)", at: function.range)
    nested { dump in
      if let receiver = function.receiver { dump.field("receiver", receiver) }
      for field in function.typeParameters { dump.field("type parameter", field) }
      dump.signature(function.type)
      if let body = function.body { dump.block(body) }
    }
  }

  mutating func signature(_ type: FunctionType) {
    for field in type.parameters { self.field("parameter", field) }
    for field in type.results { self.field("result", field) }
  }

  mutating func field(_ role: String, _ field: Field) {
    comment(field.documentation, role: "documentation")
    let name = field.names.isEmpty ? "" : " \(names(field.names))"
    line("\(role)\(name)\(field.tag.map { " tag \($0)" } ?? "")", at: field.range)
    nested { dump in
      dump.expression(field.type)
      dump.comment(field.comment, role: "comment")
    }
  }

  /// An expression under a heading of its own.
  mutating func role(_ role: String, _ expression: Expression) {
    line(role, at: expression.range)
    nested { $0.expression(expression) }
  }
}

private func names(_ identifiers: [Identifier]) -> String { identifiers.map(\.name).joined(separator: ", ") }
