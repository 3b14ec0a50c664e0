import GoSyntax
import GoTypes

/// What the checker found out, as text: each name that is defined with its type, in source order.
func describe(_ facts: Facts, of files: [File]) -> String {
  var lines: [(line: Int, column: Int, path: String, text: String)] = []
  for object in Set(facts.definitions.values).union(facts.implicits.values) {
    guard let range = object.range else { continue }
    let position = range.position
    lines.append((position.line, position.column, range.file.path, "\(kind(of: object)) \(object.name) \(object.type)"))
  }
  lines.sort { ($0.path, $0.line, $0.column, $0.text) < ($1.path, $1.line, $1.column, $1.text) }
  return lines.map { "\($0.path):\($0.line):\($0.column): \($0.text)" }.joined(separator: "\n") + "\n"
}

private func kind(of object: Object) -> String {
  switch object.kind {
  case .variable:
    if object.isReceiver {
      "receiver"
    } else if object.isParameter {
      "parameter"
    } else if object.isResult {
      "result"
    } else {
      "var"
    }
  case .field: "field"
  case .constant: "const"
  case .type: "type"
  case .function: "func"
  case .package: "package"
  case .builtin: "built-in"
  case .label: "label"
  case .nil: "nil"
  }
}
