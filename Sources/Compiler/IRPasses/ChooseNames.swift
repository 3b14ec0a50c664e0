import Diagnostics
import IR

// Normal form: every variable, function, type, field and constant has a Swift name: Go's where that is possible, in
// backticks where it is a Swift keyword, with a number or an underscore where Swift would otherwise see another thing
// under it. `isAssigned` and `isUsed` hold for the program as it is now.

@Sendable func chooseNames(_ program: Program) -> [Diagnostic] {
  _ = analyzeVariables(program)
  let types = Set(program.types.keys.filter { $0.package == nil }.map(\.name))
  // The enums of translated packages cannot be told from what hides them by a module's name.
  let packages = program.translatedPackages
  func free(_ name: String) -> String { packages.contains(name) ? name + "_" : name }
  for declaration in program.types.values where declaration.isOwn {
    declaration.swiftName = free(SwiftNames.type(declaration.name.name))
    if case .structure(var fields) = declaration.shape {
      var blanks = 0
      for index in fields.indices {
        let name = fields[index].name
        if name == "_" {
          // Swift's properties have names: one more underscore for each.
          blanks += 1
          fields[index].swiftName = String(repeating: "_", count: blanks + 1)
          continue
        }
        // Inside the type, its member would hide the type or package of the same name, or be hidden by a type
        // parameter. Printing takes an underscore away again.
        let isHiding =
          types.contains(name) || packages.contains(name) || declaration.typeParameters.contains { $0.name == name }
        let isRenamed = isHiding || name.hasSuffix("_")
        fields[index].swiftName = isRenamed ? name + "_" : SwiftNames.member(name)
      }
      declaration.shape = .structure(fields)
    }
  }
  for function in program.functions {
    function.swiftName =
      function.receiver == nil ? free(SwiftNames.global(function.name)) : SwiftNames.member(function.name)
    choose(function, in: program)
  }
  for global in program.globals {
    for variable in global.variables { variable.swiftName = free(SwiftNames.global(variable.name)) }
    Walker(closure: {
      choose($0, in: program)
      return true
    }).walk(global.value)
  }
  for file in program.files.indices {
    program.files[file].items = program.files[file].items.map { item in
      guard case .constants(var constants) = item else { return item }
      for index in constants.indices { constants[index].swiftName = free(SwiftNames.global(constants[index].name)) }
      return .constants(constants)
    }
  }
  if program.isRoot { renameHiddenGlobals(of: program) } else { qualifyNames(of: program) }
  return []
}

/// A package other than the root is an enum with its declarations as members, and Swift's extensions of nested types do
/// not see their siblings: every mention of one names the package.
private func qualifyNames(of program: Program) {
  let prefix = SwiftNames.value(program.qualifier) + "."
  for declaration in program.types.values where declaration.isOwn {
    declaration.swiftName = prefix + declaration.swiftName
    declaration.pointerName = declaration.pointerName.map { prefix + $0 }
  }
  for function in program.functions where function.receiver == nil { function.swiftName = prefix + function.swiftName }
  for variable in program.globals.flatMap(\.variables) where variable.name != "_" {
    variable.swiftName = prefix + variable.swiftName
  }
  for file in program.files.indices {
    program.files[file].items = program.files[file].items.map { item in
      guard case .constants(var constants) = item else { return item }
      for index in constants.indices { constants[index].swiftName = prefix + constants[index].swiftName }
      return .constants(constants)
    }
  }
}

/// Names within one function, its closures included.
private func choose(_ function: Function, in program: Program) {
  for variable in declared(by: function) {
    // Mentions of a package's own declarations begin with its name.
    let isHiding = !program.isRoot && variable.name == program.qualifier
    variable.swiftName = isHiding ? variable.name + "_" : SwiftNames.value(variable.name)
  }
  // A renaming may uncover another meeting; a few rounds settle every case seen in practice, the bound is a guard.
  for _ in 0..<8 {
    var scope = NameScope()
    scope.function(function)
    if !scope.hasRenamed { return }
  }
}

private func declared(by function: Function) -> [Variable] {
  var found = function.parameters + function.results + [function.receiver, function.lendingReading].compactMap { $0 }
  function.walk(
    with: Walker(
      statement: {
        switch $0.kind {
        case .typeSwitch(let node): found += node.clauses.compactMap(\.binding)
        case .countingLoop(_, let variable, _, _, _, _): found.append(variable)
        case .unwinding(let defers, _, _, _): found.append(defers)
        case .reading(let reading, _): found.append(reading)
        default: break
        }
        return true
      },
      target: {
        if case .new(let variable) = $0 { found.append(variable) }
        return true
      },
      closure: {
        found += $0.parameters + $0.results
        return true
      }))
  return found
}
