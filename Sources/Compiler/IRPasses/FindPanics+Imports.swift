// Panics on their way between translated packages.
import IR

extension PanicAnalysis {
  /// The functions and methods of the program that a translated package it imports may call: by function types and
  /// interfaces that it exports.
  func functionsForImports() -> [Function] {
    guard !program.imported.isEmpty else { return [] }
    let requirements = program.imported.values.flatMap { other in other.throwing.interfaceMethods }
    return program.throwing.functionTypes.flatMap(functions(ofType:)) + requirements.flatMap(methods(named:))
  }

  /// The functions that imported packages, where panics may be recovered, may be given by the program.
  func functionsBelowImports() -> [Function] {
    guard program.imported.values.contains(where: \.throwsPanics) else { return [] }
    var found: [Function] = []
    for function in all {
      forEachOwnExpression(of: function, includingDeferred: true) { [self] expression in
        if program.isOfImported(expression) { found += callees(of: expression) }
      }
    }
    return found
  }

  /// The functions that call what throws in an imported package, and their callers: `try` leads the panic through all of
  /// them, to the goroutine's end if nobody recovers it.
  func callersOfImports() -> [Function] {
    guard program.imported.values.contains(where: \.throwsPanics) else { return [] }
    let callers = closure { [self] function in
      var found = false
      forEachOwnExpression(of: function, includingDeferred: true) { [self] in
        if program.throwsInImported($0) { found = true }
        if case .methodCall(_, let method, _) = $0.kind, method.isInterfaceMethod,
          throwingAbroad.contains(method.name)
        {
          found = true
        }
      }
      return found
    }
    return all.filter { callers.contains(ObjectIdentifier($0)) }
  }

  /// The methods of the program's interfaces by which types of other packages throw.
  func methodsThrowingAbroad() -> Set<String> {
    var found: Set<String> = []
    for conformance in program.foreignConformances {
      guard let interface = program.types[conformance.interface], interface.isOwn,
        case .interface(let requirements) = interface.shape
      else { continue }
      for requirement in requirements
      where program.imported(methodNamed: requirement.name, of: conformance.type)?.throwsPanic == true {
        found.insert(requirement.name)
      }
    }
    return found
  }

  /// Whoever imports the package may give it functions and values that panic: calls through the function types and
  /// interfaces that it exports throw.
  func openToImporters() {
    for function in all where function.isExported && !function.name.isEmpty {
      for type in function.parameters.map(\.type) + [function.resultType] { open(type) }
    }
    for declaration in program.types.values where declaration.isOwn && declaration.isExported {
      for part in declaration.shape.parts { open(part) }
      guard case .interface(let requirements) = declaration.shape else { continue }
      program.throwing.interfaceMethods.formUnion(requirements.map(\.name))
    }
  }

  /// Whether a call may reach a `runtime.Goexit` in another package: in one that it imports, or, through a function value
  /// or an interface, in one that imports it.
  func mayExitOutside(_ call: Expression) -> Bool {
    guard program.mayExitElsewhere else { return false }
    switch call.kind {
    case .call(let callee, _):
      switch callee.kind {
      case .function: return program.isOfImported(call)
      case .closure: return false
      default: return !program.isRoot
      }
    case .methodCall(_, let method, _):
      return program.isOfImported(call) || method.isInterfaceMethod && !program.isRoot
    default: return false
    }
  }

  private func open(_ type: IRType) {
    _ = type.mapped { part in
      if case .function(let function) = part {
        program.throwing.functionTypes.formUnion(classes.members(of: function))
      }
      return part
    }
  }
}
