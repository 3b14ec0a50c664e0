import Diagnostics

// Expressions and types as text.

extension Dump {
  mutating func expression(_ expression: Expression) {
    line(heading(expression.kind), at: expression.range)
    nested { $0.parts(of: expression.kind) }
  }

  private func heading(_ kind: Expression.Kind) -> String {
    switch kind {
    case .identifier(let identifier): "name \(identifier.name)"
    case .basicLiteral(let literal): "\(literal.kind.rawValue) \(literal.text)"
    case .compositeLiteral: "composite literal"
    case .functionLiteral: "function literal"
    case .parenthesized: "parentheses"
    case .selector(_, let name): "selector .\(name.name)"
    case .index: "index"
    case .slice(_, let low, let high, let max):
      "slice [\(low == nil ? "" : "low"):\(high == nil ? "" : "high")\(max == nil ? "" : ":max")]"
    case .typeAssertion(_, let type): type == nil ? "type switch subject" : "type assertion"
    case .call(_, _, let hasEllipsis): hasEllipsis ? "call ..." : "call"
    case .star: "star"
    case .unary(let operation, _): "unary \(operation.rawValue)"
    case .binary(let operation, _, _): "binary \(operation.rawValue)"
    case .arrayType(let length, _): length == nil ? "array type ..." : "array type"
    case .sliceType: "slice type"
    case .structType: "struct type"
    case .functionType: "function type"
    case .interfaceType: "interface type"
    case .mapType: "map type"
    case .channelType(let direction, _): "channel type \(direction.rawValue)"
    case .ellipsis: "variadic"
    case .bad: "bad expression"
    }
  }

  private mutating func parts(of kind: Expression.Kind) {
    switch kind {
    case .identifier, .basicLiteral, .bad: break
    case .compositeLiteral(let type, let elements):
      if let type { role("of type", type) }
      for element in elements { self.element(element) }
    case .functionLiteral(let type, let body):
      signature(type)
      block(body)
    case .parenthesized(let inner), .star(let inner), .unary(_, let inner), .ellipsis(let inner),
      .sliceType(let inner), .channelType(_, let inner), .selector(let inner, _):
      expression(inner)
    case .index(let operand, let indices):
      expression(operand)
      for index in indices { expression(index) }
    case .slice(let operand, let low, let high, let max):
      expression(operand)
      for bound in [low, high, max] { if let bound { expression(bound) } }
    case .typeAssertion(let operand, let type):
      expression(operand)
      if let type { role("to type", type) }
    case .call(let function, let arguments, _):
      expression(function)
      for argument in arguments { role("argument", argument) }
    case .binary(_, let left, let right), .mapType(let left, let right):
      expression(left)
      expression(right)
    case .arrayType(let length, let element):
      if let length { role("length", length) }
      expression(element)
    case .structType(let fields):
      for field in fields { self.field(field.names.isEmpty ? "embedded" : "field", field) }
    case .functionType(let type): signature(type)
    case .interfaceType(let elements):
      for element in elements { self.element(element) }
    }
  }

  private mutating func element(_ element: CompositeElement) {
    if let key = element.key {
      line("element", at: key.range)
      nested { dump in
        dump.role("key", key)
        dump.expression(element.value)
      }
    } else {
      role("element", element.value)
    }
  }

  private mutating func element(_ element: InterfaceElement) {
    switch element {
    case .method(let name, let type, let documentation, let comment):
      self.comment(documentation, role: "documentation")
      line("method \(name.name)", at: name.range)
      nested { dump in
        dump.signature(type)
        dump.comment(comment, role: "comment")
      }
    case .union(let terms):
      for (index, term) in terms.enumerated() {
        role("\(index == 0 ? "embedded" : "or")\(term.tilde ? " ~" : "")", term.type)
      }
    }
  }
}
