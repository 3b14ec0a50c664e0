import GoSyntax
import GoTypes

/// What the checker found out, as text: each name that is defined with its type, in source order.
func describe(_ facts: Facts, of files: [File]) -> String {
  var lines: [(line: Int, column: Int, path: String, text: String)] = []
  for object in Set(facts.definitions.values).union(facts.implicits.values) {
    guard let range = object.range else { continue }
    let position = range.position
    lines.append((position.line, position.column, range.file.path, describe(object)))
  }
  lines.sort { ($0.path, $0.line, $0.column, $0.text) < ($1.path, $1.line, $1.column, $1.text) }
  return lines.map { "\($0.path):\($0.line):\($0.column): \($0.text)" }.joined(separator: "\n") + "\n"
}

/// `var x int`, `func f(int) string`, `type t struct{…}`, `package fmt "fmt"`.
private func describe(_ object: Object) -> String {
  let type = object.type.goText(inPackage: object.packagePath)
  switch object.kind {
  case .package(let path): return "package \(object.name) \"\(path)\""
  case .label: return "label \(object.name)"
  case .function:
    return "func \(object.name)\(type.hasPrefix("func") ? String(type.dropFirst(4)) : " " + type)"
  case .type:
    let underlying = object.type.underlying.goText(inPackage: object.packagePath)
    return "type \(object.name) \(object.isAlias ? "= \(type)" : underlying)"
  default: return "\(kind(of: object)) \(object.name) \(type)"
  }
}

private func kind(of object: Object) -> String {
  switch object.kind {
  case .variable where object.isReceiver: "receiver"
  case .variable where object.isParameter: "parameter"
  case .variable where object.isResult: "result"
  case .variable: "var"
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
