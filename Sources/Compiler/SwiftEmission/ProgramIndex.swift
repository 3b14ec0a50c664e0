import IR

/// What emission looks up by name: functions, methods, constants, fields, members.
struct ProgramIndex {
  private(set) var functions: [String: Function] = [:]
  private(set) var constants: [String: String] = [:]
  /// Names of methods that interfaces of the program, or `error`, demand: their results carry no labels, because the
  /// labels of a method must be those of the requirement.
  private(set) var requirements: Set<String> = ["Error", "String"]
  private(set) var ownTypeNames: Set<String> = []

  init(_ program: Program) {
    for function in program.functions where function.receiverType == nil { functions[function.name] = function }
    for file in program.files {
      for case .constants(let group) in file.items {
        for constant in group { constants[constant.name] = constant.swiftName }
      }
    }
    for (name, declaration) in program.types {
      if declaration.isOwn { ownTypeNames.insert(declaration.swiftName) }
      guard case .interface(let methods) = declaration.shape, declaration.isOwn || name.package != nil else { continue }
      requirements.formUnion(methods.map(\.name))
    }
  }
}
