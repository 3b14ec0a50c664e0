import IR

/// What emission looks up by name: functions, methods, constants, fields, members.
struct ProgramIndex {
  private(set) var functions: [String: Function] = [:]
  private(set) var constants: [String: String] = [:]
  /// Names of methods that interfaces of the program, or `error`, demand: their results carry no labels, because the
  /// labels of a method must be those of the requirement.
  private(set) var requirements: Set<String> = ["Error", "String"]
  private(set) var ownTypeNames: Set<String> = []
  /// Types that Go exports, and those that a defined type among them is made of: Swift wants these public, too.
  private(set) var publicTypes: Set<TypeName> = []
  /// Struct types whose fields can be seen in interfaces: what is printed, or compared there.
  private(set) var seenInInterfaces: Set<TypeName> = []

  init(_ program: Program) {
    for function in program.functions where function.receiverType == nil { functions[function.name] = function }
    for file in program.files {
      for case .constants(let group) in file.items {
        for constant in group { constants[constant.name] = constant.swiftName }
      }
    }
    for (name, declaration) in program.types {
      if declaration.isOwn { ownTypeNames.insert(declaration.swiftName) }
      let satisfied = Set(declaration.conformances + declaration.pointerConformances)
      for interface in standardAssertions where satisfied.contains(interface.name) {
        requirements.formUnion(interface.methods.map(\.0))
      }
      guard case .interface(let methods) = declaration.shape, declaration.isOwn || name.package != nil else { continue }
      requirements.formUnion(methods.map(\.name))
    }
    // Other packages find the types in interfaces of theirs.
    requirements.formUnion(program.interfacesAskedElsewhere.joined())
    for declaration in program.types.values where declaration.isOwn && declaration.isExported {
      publish(declaration, of: program)
    }
    noteTypesInInterfaces(program)
  }

  private mutating func noteTypesInInterfaces(_ program: Program) {
    var seen: Set<IRType> = []
    var open: [IRType] = []
    program.walk(expressions: { if case .toInterface(let value) = $0.kind { open.append(value.type) } })
    // Whoever imports the package may do that with what it exports.
    if !program.isRoot { open += program.types.values.filter { $0.isOwn && $0.isExported }.map { .named($0.name) } }
    while let type = open.popLast() {
      guard seen.insert(type).inserted else { continue }
      switch type {
      case .pointer(let element), .slice(let element), .array(_, let element): open.append(element)
      case .map(let key, let element): open += [key, element]
      case .named(let name, let arguments):
        open += arguments
        switch program.types[name]?.shape {
        case .structure(let fields)?:
          seenInInterfaces.insert(name)
          open += fields.map(\.type)
        case .defined(let underlying)?: open.append(underlying)
        default: break
        }
      default: break
      }
    }
  }

  private mutating func publish(_ declaration: TypeDeclaration, of program: Program) {
    guard publicTypes.insert(declaration.name).inserted, case .defined(let type) = declaration.shape else { return }
    var parts: [TypeName] = []
    _ = type.mapped { part in
      if case .named(let name, _) = part { parts.append(name) }
      return part
    }
    for case let part? in parts.map({ program.types[$0] }) where part.isOwn { publish(part, of: program) }
  }
}
