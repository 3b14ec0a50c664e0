// What a package knows of the translated packages that it imports: their functions, and what in them may throw.

extension Program {
  /// The function of a translated package that this is.
  package func imported(_ callee: Expression) -> Function? {
    guard case .function(let name, let package?, _) = callee.kind, let other = imported[package] else { return nil }
    return other.function(named: name)
  }

  /// The function that a package declares under a name.
  package func function(named name: String) -> Function? {
    functions.first { $0.receiverType == nil && $0.name == name }
  }

  /// The method of a type of a translated package that this is; nil for one of an interface.
  package func imported(_ method: Method) -> Function? {
    guard !method.isInterfaceMethod, let owner = method.owner else { return nil }
    return imported(methodNamed: method.name, of: owner)
  }

  /// The method that a type of a translated package has under a name.
  package func imported(methodNamed name: String, of type: TypeName) -> Function? {
    imported(type)?.methods.first { $0.name == name }
  }

  /// Whether a call is one of a function or method of a translated package.
  package func isOfImported(_ call: Expression) -> Bool {
    switch call.kind {
    case .call(let callee, _): imported(callee) != nil
    case .methodCall(_, let method, _): isOfImported(method)
    default: false
    }
  }

  /// Whether a call is one of a function or method of a translated package that throws.
  package func throwsInImported(_ call: Expression) -> Bool {
    switch call.kind {
    case .call(let callee, _): imported(callee)?.throwsPanic ?? false
    case .methodCall(_, let method, _): imported(method)?.throwsPanic ?? false
    default: false
    }
  }

  /// Whether a method belongs to a type or an interface of a translated package.
  package func isOfImported(_ method: Method) -> Bool { method.owner.map { imported($0) != nil } ?? false }

  /// A type of another translated package, as that declares it.
  package func imported(_ type: TypeName) -> TypeDeclaration? {
    let declaration = type.package.flatMap { imported[$0]?.types[TypeName(package: nil, type.name)] }
    return declaration?.isOwn == true ? declaration : nil
  }

  /// Takes over which calls of function values and interface methods may throw there.
  package func carryThrowing() {
    for other in imported.values {
      throwing.interfaceMethods.formUnion(other.throwing.interfaceMethods)
      for type in other.throwing.functionTypes {
        throwing.functionTypes.insert(
          type.mapped { other.abroad($0) })
      }
    }
  }

  /// What importers call the type.
  package func abroad(_ type: IRType) -> IRType {
    guard case .named(let name, let arguments) = type, name.package == nil, types[name]?.isOwn == true else {
      return type
    }
    return .named(TypeName(package: qualifier, name.name), arguments)
  }

  /// Whether something in the package recovers from panics or defers calls of functions that may let it be seen.
  package var mayShowPanics: Bool {
    var found = false
    walk(
      with: Walker(
        expression: { expression in
          if case .recover = expression.kind { found = true }
          return !found
        },
        statement: { statement in
          guard case .defer(let call) = statement.kind else { return !found }
          switch call.expression.kind {
          case .call(let callee, _):
            switch callee.kind {
            case .function, .closure: found = true
            default: break
            }
          case .methodCall(_, let method, _): if method.owner?.package == nil { found = true }
          default: break
          }
          return !found
        }))
    return found
  }

  /// Whether something in the package ends goroutines.
  package var callsGoexit: Bool {
    var found = false
    walk(expressions: { if $0.isGoexit { found = true } })
    return found
  }
}
