/// The IR as text, for `explain` and tests: one statement per line, Go's names, and behind each definition what the
/// passes found out about the variable where that is not the plain case.
package func print(_ program: Program) -> String {
  var printer = Printer()
  printer.print(program)
  return printer.text
}

/// One function as text.
package func print(_ function: Function) -> String {
  var printer = Printer()
  printer.print(function)
  return printer.text
}

/// One expression as text.
package func print(_ expression: Expression) -> String { Printer.description(of: expression) }

/// Collects lines; statements and expressions are in extensions.
struct Printer {
  private(set) var text = ""
  private var depth = 0

  mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }

  mutating func indented(_ body: (inout Printer) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func print(_ program: Program) {
    line("package \(program.packageName)")
    for file in program.files {
      line("")
      line("file \(file.name)")
      for item in file.items { print(item) }
    }
    guard !program.initializers.isEmpty else { return }
    line("")
    line("initialize")
    indented { $0.print(program.initializers) }
  }

  mutating func print(_ item: Item) {
    switch item {
    case .type(let declaration): print(declaration)
    case .function(let function):
      line("")
      print(function)
    case .variable(let global):
      let names = global.variables.map { Self.description(of: $0) }.joined(separator: ", ")
      let value = global.value.map { " = \(Self.description(of: $0))" } ?? ""
      line("var \(names)\(value)\(global.isInitializedLater ? "  [initialized later]" : "")")
      print(closuresOf: [global.value].compactMap { $0 })
    case .constants(let group):
      for constant in group {
        line("const \(constant.name): \(constant.type.description) = \(Self.description(of: constant.value))")
      }
    }
  }

  private mutating func print(_ declaration: TypeDeclaration) {
    line("")
    var facts: [String] = [declaration.representation.rawValue]
    if declaration.isComparable { facts.append("comparable") }
    if declaration.needsCopy { facts.append("copy") }
    if declaration.needsAssign { facts.append("assign") }
    if declaration.needsMemberwiseInitializer { facts.append("memberwise") }
    if !declaration.conformances.isEmpty {
      facts.append("conforms to " + declaration.conformances.map(\.description).joined(separator: " "))
    }
    if !declaration.pointerConformances.isEmpty {
      let names = declaration.pointerConformances.map(\.description).joined(separator: " ")
      facts.append("pointer conforms to \(names)")
    }
    let parameters = Self.description(of: declaration.typeParameters)
    line(
      "type \(declaration.name.name)\(parameters) \(Self.title(of: declaration.shape))  [\(facts.joined(separator: ", "))]"
    )
    indented { printer in
      switch declaration.shape {
      case .structure(let fields):
        for field in fields {
          let facts = (field.isEmbedded ? ["embedded"] : []) + (field.isAtomicObject ? ["atomic object"] : [])
          let note = facts.isEmpty ? "" : "  [\(facts.joined(separator: ", "))]"
          printer.line("\(field.name): \(field.type.description)\(note)")
        }
      case .interface(let methods):
        for method in methods { printer.line("\(method.name)\(Self.signature(method.type))") }
      case .defined, .alias: break
      }
    }
  }

  private static func title(of shape: TypeDeclaration.Shape) -> String {
    switch shape {
    case .structure: "struct"
    case .interface: "interface"
    case .defined(let type): type.description
    case .alias(let type): "= \(type.description)"
    }
  }

  static func description(of parameters: [TypeParameter]) -> String {
    parameters.isEmpty ? "" : "[" + parameters.map { "\($0.name) \($0.constraint)" }.joined(separator: ", ") + "]"
  }

  mutating func print(_ function: Function) {
    line("func " + Self.heading(of: function))
    indented { $0.print(function.body ?? []) }
  }

  static func heading(of function: Function) -> String {
    var heading = ""
    if let receiver = function.receiver { heading += "(\(description(of: receiver))) " }
    heading += function.name + description(of: function.typeParameters)
    heading += "(" + function.parameters.map { description(of: $0) }.joined(separator: ", ") + ")"
    if !function.results.isEmpty {
      heading += " -> (" + function.results.map { description(of: $0) }.joined(separator: ", ") + ")"
    }
    var facts: [String] = []
    if function.throwsPanic { facts.append("throws") }
    if function.unwinds { facts.append("unwinds") }
    if function.callsRecover { facts.append("recovers") }
    if function.toleratesNilReceiver { facts.append("nil receiver") }
    if function.copiesReceiver { facts.append("copies receiver") }
    return facts.isEmpty ? heading : heading + "  [\(facts.joined(separator: ", "))]"
  }

  /// A variable where it is declared: name, type, and the facts that are not plain.
  static func description(of variable: Variable) -> String {
    var facts: [String] = []
    switch variable.storage {
    case .plain: break
    case .cell: facts.append("cell")
    case .atomicObject: facts.append("atomic object")
    }
    if variable.isAssigned { facts.append("assigned") }
    if variable.isCaptured { facts.append("captured") }
    if variable.isAddressTaken, variable.storage != .cell { facts.append("address taken") }
    if variable.isNeverNil { facts.append("never nil") }
    if variable.isEscaping { facts.append("escaping") }
    let note = facts.isEmpty ? "" : " [\(facts.joined(separator: ", "))]"
    return "\(name(of: variable)): \(variable.type.description)\(note)"
  }

  static func name(of variable: Variable) -> String {
    let name = variable.package.map { "\($0).\(variable.name)" } ?? variable.name
    let plain = variable.swiftName.filter { $0 != "`" }
    return plain == variable.name ? name : "\(name)/\(plain)"
  }

  static func signature(_ type: FunctionType) -> String {
    let parameters = type.parameters.map(\.description).joined(separator: ", ")
    return type.result == .void ? "(\(parameters))" : "(\(parameters)) -> \(type.result.description)"
  }
}
