// Types as Go spells them.
extension IRType: CustomStringConvertible {
  package var description: String {
    switch self {
    case .bool: "bool"
    case .integer(let kind): kind.rawValue
    case .float32: "float32"
    case .float64: "float64"
    case .complex64: "complex64"
    case .complex128: "complex128"
    case .string: "string"
    case .any: "any"
    case .named(let name, let arguments):
      arguments.isEmpty ? name.description : "\(name)[\(arguments.map(\.description).joined(separator: ", "))]"
    case .pointer(let target): "*\(target)"
    case .unsafePointer: "unsafe.Pointer"
    case .slice(let element): "[]\(element)"
    case .array(let count, let element): "[\(count)]\(element)"
    case .map(let key, let value): "map[\(key)]\(value)"
    case .channel(.both, let element): "chan \(element)"
    case .channel(.send, let element): "chan<- \(element)"
    case .channel(.receive, let element): "<-chan \(element)"
    case .function(let type): "func" + Printer.signature(type)
    case .tuple(let elements): "(\(Self.list(elements)))"
    case .typeParameter(let name): name
    case .anonymousStruct(let fields): "struct{\(Self.list(fields))}"
    case .anonymousInterface(let methods):
      "interface{\(methods.map { $0.name + Printer.signature($0.type) }.joined(separator: "; "))}"
    }
  }

  private static func list(_ elements: [TupleElement]) -> String {
    elements.map { element in element.label.map { "\($0) \(element.type)" } ?? element.type.description }
      .joined(separator: ", ")
  }
}
