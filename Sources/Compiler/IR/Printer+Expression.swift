// Expressions on one line, every operation in parentheses where it is an operand.
extension Printer {
  static func description(of node: Expression) -> String {
    switch node.kind {
    case .constant(let value): description(of: value)
    case .constantName(let name, let package, _): package.map { "\($0).\(name)" } ?? name
    case .zero: "zero(\(node.type))"
    case .variable(let variable): name(of: variable)
    case .function(let name, let package, let arguments):
      (package.map { "\($0).\(name)" } ?? name) + (arguments.isEmpty ? "" : "[\(list(arguments))]")
    case .packageVariable(let name, let package): "\(package).\(name)"
    case .closure(let function): "func" + heading(of: function) + "{…}"
    case .field(let base, let name, let isThroughPointer): "\(operand(base))\(isThroughPointer ? "->" : ".")\(name)"
    case .index(let base, let index): "\(operand(base))[\(description(of: index))]"
    case .mapLookup(let map, let key): "lookup \(operand(map))[\(description(of: key))]"
    case .dereference(let pointer): "*\(operand(pointer))"
    case .address(let place): "&\(operand(place))"
    case .binary(let symbol, let left, let right): "\(operand(left)) \(symbol.rawValue) \(operand(right))"
    case .comparison(let symbol, let left, let right): "\(operand(left)) \(symbol.rawValue) \(operand(right))"
    case .isNil(let value, let negated): "\(operand(value)) \(negated ? "!=" : "==") nil"
    case .logical(let symbol, let left, let right): "\(operand(left)) \(symbol.rawValue) \(operand(right))"
    case .not(let value): "!\(operand(value))"
    case .negate(let value): "-\(operand(value))"
    case .complement(let value): "^\(operand(value))"
    case .slice(let base, let low, let high, let max): slice(base, low, high, max)
    case .convert(let value, let kind): "convert(\(description(of: value)): \(node.type), \(kind))"
    case .toInterface(let value): "interface(\(description(of: value)): \(node.type))"
    case .typeAssertion(let value, let type, let commaOK): "\(operand(value)).(\(type))\(commaOK ? "?" : "")"
    case .call(let callee, let arguments): operand(callee) + description(of: arguments)
    case .methodCall(let receiver, let method, let arguments):
      "\(operand(receiver)).\(method.name)" + description(of: arguments)
    case .methodValue(let receiver, let method): "\(operand(receiver)).\(method.name)"
    case .builtin(let builtin, let arguments): "\(builtin.rawValue)(\(list(arguments)))"
    case .structLiteral(let fields):
      "\(node.type){\(fields.map { "\($0.name): \(description(of: $0.value))" }.joined(separator: ", "))}"
    case .listLiteral(let elements, _):
      "\(node.type){"
        + elements.map { ($0.index.map { "\($0): " } ?? "") + description(of: $0.value) }.joined(separator: ", ") + "}"
    case .mapLiteral(let entries):
      "\(node.type){"
        + entries.map { "\(description(of: $0.key)): \(description(of: $0.value))" }.joined(separator: ", ") + "}"
    case .tuple(let elements): "(\(list(elements)))"
    case .new: "new(\(node.type))"
    case .make(let arguments): "make(\(([node.type.description] + arguments.map(description)).joined(separator: ", ")))"
    case .receive(let channel, let commaOK): "receive\(commaOK ? "?" : "") \(operand(channel))"
    case .atomic(let operation):
      "atomic.\(operation.operation.rawValue)\(operation.cellKind == .pointer ? "*" : "")("
        + list([operation.cell] + operation.arguments) + ")"
    case .recover: "recover()"
    case .copy(let value): "copy(\(description(of: value)))"
    case .held(let value): "held(\(description(of: value)))"
    case .nonNil(let value): "non-nil(\(description(of: value)))"
    case .looping(let iterator, let body): "loop(\(description(of: iterator)), \(description(of: body)))"
    case .sheltered(let call): "sheltered(\(description(of: call)))"
    case .borrowing(let how, let value, _): "\(how.rawValue)(\(description(of: value)))"
    case .received(let channel, let commaOK): "received\(commaOK ? "?" : "") \(operand(channel))"
    case .receiver: "self"
    }
  }

  private static func operand(_ node: Expression) -> String {
    let text = description(of: node)
    switch node.kind {
    case .binary, .comparison, .isNil, .logical, .receive, .received, .mapLookup: return "(\(text))"
    default: return text
    }
  }

  static func list(_ nodes: [Expression]) -> String { nodes.map { description(of: $0) }.joined(separator: ", ") }
  private static func list(_ types: [IRType]) -> String { types.map(\.description).joined(separator: ", ") }

  private static func description(of arguments: Arguments) -> String {
    var parts = arguments.positional.map { description(of: $0) }
    switch arguments.variadic {
    case nil: break
    case .elements(let elements): parts.append("..." + (elements.isEmpty ? "" : " ") + list(elements))
    case .slice(let slice): parts.append(description(of: slice) + "...")
    }
    return "(\(parts.joined(separator: ", ")))"
  }

  private static func slice(_ base: Expression, _ low: Expression?, _ high: Expression?, _ max: Expression?) -> String {
    func bound(_ node: Expression?) -> String { node.map { description(of: $0) } ?? "" }
    return "\(operand(base))[\(bound(low)):\(bound(high))\(max == nil ? "" : ":" + bound(max))]"
  }

  static func description(of value: ConstantValue) -> String {
    switch value {
    case .bool(let flag): String(flag)
    case .integer(let digits, _): digits
    case .rune(_, let spelling): spelling
    case .float(let text): text
    case .complex(let real, let imaginary): "(\(real)+\(imaginary)i)"
    case .string(let bytes): "\"" + escaped(bytes) + "\""
    }
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0.escaped(asASCII: false) }.joined()
  }
}
