/// A compact text of the neutral tree for expectations.
import IR

/// Prints trees by reflection: `kind(operands)`, with the type where it is not plain from the operands.
struct Dump {
  func program(_ program: Program) -> String {
    program.files.map { file in
      (file.header + file.items.map(item) + file.footer).joined(separator: "\n")
    }.joined(separator: "\n")
      + (program.initializers.isEmpty ? "" : "\ninitialize\n" + statements(program.initializers, indentation: "  "))
  }

  func item(_ item: Item) -> String {
    switch item {
    case .function(let function):
      comments(function.trivia, "") + "func \(function.receiverType.map { "\($0)." } ?? "")\(function.name)"
        + signature(function) + " {\n" + statements(function.body ?? [], indentation: "  ") + "}"
    case .type(let type): comments(type.trivia, "") + "type \(type.name) \(any(type.shape))"
    case .variable(let global):
      comments(global.trivia, "") + "var "
        + global.variables.map { "\($0.name) \(self.type($0.type))" }.joined(separator: ", ")
        + (global.value.map { " = " + expression($0) } ?? "") + (global.isInitializedLater ? " (later)" : "")
    case .constants(let constants):
      constants.map { "\(comments($0.trivia, ""))const \($0.name) \(type($0.type)) = \(any($0.value))" }.joined(
        separator: "\n")
    }
  }

  func comments(_ trivia: Trivia, _ indentation: String) -> String {
    (trivia.hasBlankLineBefore ? "\n" : "") + trivia.leading.map { "\(indentation)\($0)\n" }.joined()
      + (trivia.trailing.map { "\(indentation)\($0) <\n" } ?? "")
  }

  func signature(_ function: Function) -> String {
    let parameters = function.parameters.map { "\($0.name) \(type($0.type))" }.joined(separator: ", ")
    let results = function.results.map { "\($0.name) \(type($0.type))" }.joined(separator: ", ")
    return "(\(parameters)) (\(results))"
  }

  func statements(_ statements: [Statement], indentation: String) -> String {
    statements.map { comments($0.trivia, indentation) + indentation + any($0.kind, indentation) + "\n" }.joined()
  }

  func expression(_ node: Expression, _ indentation: String = "") -> String {
    switch node.kind {
    case .variable(let variable): variable.name
    case .constant(let value): "\(any(value)):\(type(node.type))"
    case .closure(let function):
      "func\(signature(function)) {\n" + statements(function.body ?? [], indentation: indentation + "  ") + indentation
        + "}"
    case .zero, .new, .toInterface, .convert, .make, .structLiteral, .listLiteral, .mapLiteral, .recover:
      "\(any(node.kind, indentation)):\(type(node.type))"
    default: any(node.kind, indentation)
    }
  }

  func type(_ type: IRType) -> String {
    switch type {
    case .named(let name, let arguments):
      name.description + (arguments.isEmpty ? "" : "[" + arguments.map(self.type).joined(separator: ", ") + "]")
    case .integer(let kind): kind.rawValue
    case .pointer(let pointee): "*" + self.type(pointee)
    case .slice(let element): "[]" + self.type(element)
    case .typeParameter(let name): name
    case .tuple(let elements): "(" + elements.map { self.type($0.type) }.joined(separator: ", ") + ")"
    default: reflect(type, "")
    }
  }

  func any(_ value: Any, _ indentation: String = "") -> String {
    switch value {
    case let value as Expression: return expression(value, indentation)
    case let value as Statement: return any(value.kind, indentation)
    case let value as [Any] where value.isEmpty: return "[]"
    case let value as [Statement]:
      return "{\n" + statements(value, indentation: indentation + "  ") + indentation + "}"
    case let value as IRType: return type(value)
    case let value as Variable: return "\(value.name) \(type(value.type))"
    case let value as TypeName: return value.description
    case let value as Method: return value.name
    case let value as String: return value
    case let value as Int: return String(value)
    case let value as Bool: return String(value)
    case let value as [UInt8]: return "\"" + String(decoding: value, as: UTF8.self) + "\""
    case let value as Trivia: return comments(value, "").isEmpty ? "" : "/*" + comments(value, "") + "*/"
    case let value as Item: return item(value)
    default: return reflect(value, indentation)
    }
  }

  private func reflect(_ value: Any, _ indentation: String) -> String {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { any($0.value, indentation) } ?? "nil"
    case .collection: return "[" + mirror.children.map { any($0.value, indentation) }.joined(separator: ", ") + "]"
    case .tuple: return mirror.children.map { any($0.value, indentation) }.joined(separator: " ")
    case .enum:
      guard let child = mirror.children.first else { return "\(value)" }
      return "\(child.label ?? "")(" + parts(child.value, indentation) + ")"
    case .struct: return "(" + mirror.children.map { any($0.value, indentation) }.joined(separator: " ") + ")"
    default: return "\(value)"
    }
  }

  private func parts(_ value: Any, _ indentation: String) -> String {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .tuple else { return any(value, indentation) }
    return mirror.children.map { any($0.value, indentation) }.joined(separator: ", ")
  }
}
