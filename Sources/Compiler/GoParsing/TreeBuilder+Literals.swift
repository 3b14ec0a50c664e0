import Diagnostics
import GoSyntax

// Literals: basic, composite and function literals.

extension TreeBuilder {
  mutating func literal(_ node: SyntaxNode) -> Expression.Kind? {
    switch node.name {
    case .integerLiteral: return .basicLiteral(BasicLiteral(kind: .integer, text: text(node)))
    case .floatLiteral: return .basicLiteral(BasicLiteral(kind: .float, text: text(node)))
    case .imaginaryLiteral: return .basicLiteral(BasicLiteral(kind: .imaginary, text: text(node)))
    case .runeLiteral: return .basicLiteral(BasicLiteral(kind: .rune, text: text(node)))
    case .interpretedStringLiteral, .rawStringLiteral:
      return .basicLiteral(BasicLiteral(kind: .string, text: text(node)))
    case .compositeLiteral:
      let type = optional(node[.type])
      return .compositeLiteral(type: type, elements: elements(node[.body]))
    case .literalValue:
      return .compositeLiteral(type: nil, elements: elements(node))
    case .functionLiteral:
      let type = functionType(node)
      return .functionLiteral(type, block(node[.body], or: node))
    default: return nil
    }
  }

  private mutating func elements(_ body: SyntaxNode?) -> [CompositeElement] {
    var elements: [CompositeElement] = []
    for child in body?.namedChildren ?? [] {
      if child.name == .keyedElement {
        let parts = child.namedChildren
        guard parts.count == 2 else { continue }
        let key = expression(parts[0])
        elements.append(CompositeElement(key: key, value: expression(parts[1])))
      } else {
        elements.append(CompositeElement(key: nil, value: expression(child)))
      }
    }
    return elements
  }
}
