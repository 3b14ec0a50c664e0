// Types of other packages, those of the standard library and translated ones, in interfaces: who says which they satisfy.
import IR

extension Program {
  /// The types of which a pointer is put into an interface somewhere.
  package var pointersInInterfaces: Set<TypeName> {
    var found: Set<TypeName> = []
    for argument in instantiations.flatMap({ $0.arguments + $0.erased }) {
      if case .pointer(.named(let name, _)) = argument { found.insert(name) }
    }
    walk(
      with: Walker(expression: { expression in
        switch expression.kind {
        // The second argument is where the error goes, whatever methods it has.
        case .call(let callee, let arguments):
          guard case .function("As", package: "errors"?, _) = callee.kind else { break }
          return arguments.positional.isEmpty
        case .toInterface(let value):
          if case .pointer(.named(let name, _)) = value.type { found.insert(name) }
        default: break
        }
        return true
      }))
    return found
  }

  /// The types of which a value or a pointer is put into an interface somewhere.
  private var typesInInterfaces: Set<TypeName> {
    var found: Set<TypeName> = []
    for argument in instantiations.flatMap({ $0.arguments + $0.erased }) {
      switch argument {
      case .named(let name, _), .pointer(.named(let name, _)): found.insert(name)
      default: break
      }
    }
    walk(expressions: { expression in
      guard case .toInterface(let value) = expression.kind else { return }
      switch value.type {
      case .named(let name, _), .pointer(.named(let name, _)): found.insert(name)
      default: break
      }
    })
    return found
  }

  /// The types of other packages that are put into interfaces, or may be found in them, by name.
  private func foreignTypes(found inInterfaces: Set<TypeName>) -> [TypeDeclaration] {
    types.values.filter { declaration in
      guard !declaration.isOwn, declaration.typeParameters.isEmpty else { return false }
      return declaration.hasOwnMethods && (declaration.isTranslated || inInterfaces.contains(declaration.name))
    }.sorted { $0.name.description < $1.name.description }
  }

  /// What types of other packages satisfy and nobody has said yet. The runtime says it of the standard library's own
  /// interfaces, and a translated package of all those that it knows.
  func conformancesOfForeignTypes(
    to interfaces: [(name: TypeName, requirements: [MethodRequirement])]
  ) -> [Conformance] {
    let pointed = pointersInInterfaces
    let inInterfaces = typesInInterfaces
    return foreignTypes(found: inInterfaces).flatMap { declaration -> [Conformance] in
      let methods = methodSet(of: declaration)
      return interfaces.flatMap { name, requirements -> [Conformance] in
        let isOwn = types[name]?.isOwn == true
        // Values that only other packages make are asked for interfaces of this one.
        guard isOwn || inInterfaces.contains(declaration.name),
          isOwn || declaration.isTranslated || types[name]?.isTranslated == true,
          let provided = provided(requirements, by: methods)
        else { return [] }
        return unsaidConformances(
          of: declaration.name, to: name,
          isOfValue: hasIdentity(.named(declaration.name)) || !provided.contains(where: \.needsPointer),
          isOfPointer: declaration.isTranslated && declaration.pointerName != nil
            && (isOwn || pointed.contains(declaration.name)))
      }
    }
  }

  /// Those of the two conformances that no other package declares.
  private func unsaidConformances(
    of type: TypeName, to interface: TypeName, isOfValue: Bool, isOfPointer: Bool
  ) -> [Conformance] {
    var found: [Conformance] = []
    if isOfValue { found.append(Conformance(type: type, interface: interface)) }
    if isOfPointer { found.append(Conformance(type: type, interface: interface, isOfPointer: true)) }
    return found.filter { !conformancesElsewhere.contains($0) }
  }

  /// What the types of translated packages satisfy that this package has never heard of, and meets in interfaces: of the
  /// interfaces that values are asked for, those that their own packages do not know.
  func conformancesOfUnknownTypes(
    to asked: [(name: TypeName, requirements: [MethodRequirement])]
  ) -> [Conformance] {
    imported.values.sorted { $0.qualifier < $1.qualifier }.flatMap { other -> [Conformance] in
      let names = other.typesInInterfaces.filter { other.types[$0]?.isOwn == true }
      return names.sorted { $0.name < $1.name }.flatMap { name -> [Conformance] in
        guard let declaration = other.types[name], declaration.hasOwnMethods, declaration.typeParameters.isEmpty,
          case .named(let here, _) = other.abroad(.named(name)), types[here] == nil
        else { return [] }
        let methods = other.methodSet(of: declaration).map { $0.mapped(other.abroad) }
        return asked.flatMap { interface, requirements -> [Conformance] in
          guard let provided = provided(requirements, by: methods), provided.allSatisfy(\.path.isEmpty),
            imported.values.contains(where: { $0.qualifier == interface.package }) || types[interface]?.isOwn == true
              || !declaration.methods.contains(where: { method in
                method.throwsPanic && provided.contains { $0.name == method.name }
              })
          else { return [] }
          return unsaidConformances(
            of: here, to: interface,
            isOfValue: declaration.representation == .object || !provided.contains(where: \.needsPointer),
            isOfPointer: declaration.pointerName != nil)
        }
      }
    }
  }

  /// The interfaces that values of interfaces are converted to or asked for, here and in the packages below, as this
  /// package calls them, sorted by name.
  var interfacesAskedAnywhere: [(name: TypeName, requirements: [MethodRequirement])] {
    var found: [TypeName: [MethodRequirement]] = [:]
    for program in [self] + imported.values {
      func asThisCallsIt(_ type: IRType) -> IRType { program === self ? type : program.abroad(type) }
      func note(_ type: IRType) {
        guard let declaration = program.declaration(of: type), declaration.typeParameters.isEmpty,
          case .interface(let requirements) = declaration.shape,
          case .named(let name, _) = asThisCallsIt(.named(declaration.name))
        else { return }
        found[name] = requirements.map {
          MethodRequirement(name: $0.name, parameterNames: $0.parameterNames, type: $0.type.mapped(asThisCallsIt))
        }
      }
      program.forEachTypeSought(note)
    }
    return found.map { ($0.key, $0.value) }.sorted { $0.name.description < $1.name.description }
  }

  /// Whether an importer puts pointers to the type, which is no object, into interfaces.
  func isPointedElsewhere(_ declaration: TypeDeclaration) -> Bool {
    pointedByImporters.contains(declaration.name.name) && !declaration.methods.isEmpty
  }

  /// Promoted methods that an importer's interfaces may ask for.
  func declareForImporters() {
    let interfaces = interfacesAskedElsewhere
    guard !interfaces.isEmpty else { return }
    let inInterfaces = typesInInterfaces
    let offered = offeredTypes
    let hidden = types.values.filter { declaration in
      declaration.isOwn && inInterfaces.contains(declaration.name) && !offered.contains { $0 === declaration }
    }
    for declaration in offered + hidden.sorted(by: { $0.name.name < $1.name.name }) {
      guard case .structure = declaration.shape else { continue }
      let methods = methodSet(of: declaration)
      let names = Set(methods.map(\.name))
      let asked = interfaces.filter { $0.isSubset(of: names) }.reduce(into: Set()) { $0.formUnion($1) }
      for method in methods where !method.path.isEmpty && asked.contains(method.name) {
        declareForwarding(method, on: declaration)
      }
    }
  }

  /// What the package's types satisfy, and what it says of others, as its importers call them.
  package var declaredConformances: [Conformance] {
    func abroad(_ name: TypeName) -> TypeName {
      if case .named(let name, _) = self.abroad(.named(name)) { name } else { name }
    }
    let own = types.values.filter(\.isOwn).flatMap { declaration in
      declaration.conformances.map { Conformance(type: declaration.name, interface: $0) }
        + declaration.pointerConformances.map {
          Conformance(type: declaration.name, interface: $0, isOfPointer: true)
        }
    }
    return (own + foreignConformances).map {
      Conformance(type: abroad($0.type), interface: abroad($0.interface), isOfPointer: $0.isOfPointer)
    }
  }
}

extension TypeDeclaration {
  /// Whether methods may be declared on the type: interfaces have theirs, and aliases those of what they stand for.
  fileprivate var hasOwnMethods: Bool {
    switch shape {
    case .interface, .alias: false
    default: true
    }
  }
}
