import Diagnostics
import GoSyntax

/// Expressions as Go prints them in its messages: one line, bodies and long lists elided.
enum ExpressionDescription {
  static func describe(_ expression: Expression) -> String {
    switch expression.kind {
    case .identifier(let identifier): return identifier.name
    case .basicLiteral(let literal): return literal.text
    case .compositeLiteral(let type, let elements):
      return (type.map(describe) ?? "") + (elements.isEmpty ? "{}" : "{…}")
    case .functionLiteral(let type, let body):
      return "func" + describe(type) + (body.statements.isEmpty ? " {}" : " {…}")
    case .parenthesized(let inner): return "(" + describe(inner) + ")"
    case .selector(let base, let name): return describe(base) + "." + name.name
    case .index(let base, let indices): return describe(base) + "[" + describe(indices) + "]"
    case .slice(let base, let low, let high, let max):
      var text = describe(base) + "[" + (low.map(describe) ?? "") + ":" + (high.map(describe) ?? "")
      if let max { text += ":" + describe(max) }
      return text + "]"
    case .typeAssertion(let base, let type): return describe(base) + ".(" + (type.map(describe) ?? "type") + ")"
    case .call(let function, let arguments, let hasEllipsis):
      return describe(function) + "(" + describe(arguments) + (hasEllipsis ? "..." : "") + ")"
    case .star(let base): return "*" + describe(base)
    case .unary(let op, let operand): return op.rawValue + describe(operand)
    case .binary(let op, let left, let right): return describe(left) + " " + op.rawValue + " " + describe(right)
    case .arrayType(let length, let element): return "[" + (length.map(describe) ?? "...") + "]" + describe(element)
    case .sliceType(let element): return "[]" + describe(element)
    case .structType(let fields):
      let list = fields.map { field in
        let names = field.names.map(\.name).joined(separator: ", ")
        return (names.isEmpty ? "" : names + " ") + describe(field.type) + (field.tag.map { " " + $0 } ?? "")
      }
      return "struct{" + list.joined(separator: "; ") + "}"
    case .functionType(let type): return "func" + describe(type)
    case .interfaceType(let elements):
      let list = elements.map { element in
        switch element {
        case .method(let name, let type, _, _): return name.name + describe(type)
        case .union(let terms):
          return terms.map { ($0.tilde ? "~" : "") + describe($0.type) }.joined(separator: " | ")
        }
      }
      return "interface{" + list.joined(separator: "; ") + "}"
    case .mapType(let key, let value): return "map[" + describe(key) + "]" + describe(value)
    case .channelType(let direction, let element):
      let word = direction == .both ? "chan " : direction == .send ? "chan<- " : "<-chan "
      return word + describe(element)
    case .ellipsis(let element): return "..." + describe(element)
    case .bad: return "_"
    }
  }

  static func describe(_ expressions: [Expression]) -> String {
    expressions.map(describe).joined(separator: ", ")
  }

  static func describe(_ type: FunctionType) -> String {
    var text = "(" + describe(type.parameters) + ")"
    if type.results.count == 1, type.results[0].names.isEmpty {
      text += " " + describe(type.results[0].type)
    } else if !type.results.isEmpty {
      text += " (" + describe(type.results) + ")"
    }
    return text
  }

  private static func describe(_ fields: [Field]) -> String {
    fields.map { field in
      let names = field.names.map(\.name).joined(separator: ", ")
      return (names.isEmpty ? "" : names + " ") + describe(field.type)
    }.joined(separator: ", ")
  }
}

extension Expression {
  /// Where Go's compiler places complaints about the expression: its beginning, but the bracket of a slice expression.
  var place: SourceRange {
    var leftmost = self
    while true {
      switch leftmost.kind {
      case .selector(let base, _), .index(let base, _), .typeAssertion(let base, _): leftmost = base
      case .call(let function, _, _): leftmost = function
      case .binary(_, let left, _): leftmost = left
      case .compositeLiteral(let type?, _): leftmost = type
      case .slice(let base, _, _, _):
        return SourceRange(file: range.file, start: base.punctuation(after: "["), end: range.end)
      default: return SourceRange(file: range.file, start: leftmost.range.start, end: range.end)
      }
    }
  }

  /// The offset of the punctuation that follows this expression.
  func punctuation(after mark: Character) -> Int {
    let bytes = range.file.bytes
    var position = range.end
    while position < bytes.count, bytes[position] != mark.asciiValue {
      // A comment may come in between.
      if bytes[position] == UInt8(ascii: "/"), position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "*") {
        position += 2
        while position + 1 < bytes.count,
          !(bytes[position] == UInt8(ascii: "*") && bytes[position + 1] == UInt8(ascii: "/"))
        {
          position += 1
        }
        position += 1
      }
      position += 1
    }
    return min(position, bytes.count)
  }

  /// Where Go's compiler says a call or index expression is: at its opening punctuation.
  var operatorPlace: SourceRange {
    switch kind {
    case .call(let base, _, _): SourceRange(file: range.file, start: base.punctuation(after: "("), end: range.end)
    case .index(let base, _): SourceRange(file: range.file, start: base.punctuation(after: "["), end: range.end)
    case .selector(let base, _): SourceRange(file: range.file, start: base.punctuation(after: "."), end: range.end)
    default: place
    }
  }

  /// The expression inside any parentheses.
  var unparenthesized: Expression {
    var expression = self
    while case .parenthesized(let inner) = expression.kind { expression = inner }
    return expression
  }

  /// The identifier this is, parentheses aside.
  var asIdentifier: Identifier? {
    if case .identifier(let identifier) = unparenthesized.kind { identifier } else { nil }
  }

  var isCall: Bool { if case .call = unparenthesized.kind { true } else { false } }
}
