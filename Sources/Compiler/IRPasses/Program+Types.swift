import IR

// Questions about types and functions that several passes ask.
extension Program {
  /// The functions without receivers, by name: made each time it is asked for.
  var functionsByName: [String: Function] {
    Dictionary(functions.filter { $0.receiver == nil }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The declaration of a named type, aliases followed.
  func declaration(of type: IRType) -> TypeDeclaration? {
    guard case .named(let name, _) = type, let declaration = types[name] else { return nil }
    if case .alias(let target) = declaration.shape { return self.declaration(of: target) }
    return declaration
  }

  /// Whether variables of the type are Swift objects: a lock, an atomic, or a struct type that became a class.
  func hasIdentity(_ type: IRType) -> Bool {
    guard let declaration = declaration(of: type) else { return false }
    return declaration.isOwn ? declaration.representation == .object : declaration.hasIdentityDirective
  }

  /// The type below the names: what the operations of an expression depend on.
  func underlying(_ type: IRType) -> IRType {
    guard let declaration = declaration(of: type) else { return type }
    switch declaration.shape {
    case .defined(let underlying): return self.underlying(underlying)
    case .structure, .interface, .alias: return type
    }
  }

  /// The fields of a struct type, empty for every other type.
  func fields(of type: IRType) -> [FieldDeclaration] {
    guard case .structure(let fields)? = declaration(of: type)?.shape else { return [] }
    return fields
  }

  func isInterface(_ type: IRType) -> Bool {
    if case .any = type { return true }
    if case .anonymousInterface = type { return true }
    if type == .error { return true }
    if case .interface? = declaration(of: type)?.shape { return true }
    return false
  }

  /// Copying a value of the type takes more than copying its Swift representation; with `ofStandardTypes`, also because
  /// of a lock or an atomic in it.
  package func needsCopy(_ type: IRType, ofStandardTypes: Bool = true) -> Bool {
    switch type {
    case .array: return true
    case .typeParameter(let name): return copiedTypeParameters.contains(name)
    case .named:
      if case .array = underlying(type) { return true }
      guard let declaration = declaration(of: type) else { return false }
      if declaration.isTranslated { return declaration.needsCopy }
      if declaration.isCopiedByRuntime { return ofStandardTypes }
      guard declaration.isOwn, case .structure(let fields) = declaration.shape else { return false }
      return declaration.representation == .object
        || fields.contains { needsCopy($0.type, ofStandardTypes: ofStandardTypes) }
    default: return false
    }
  }
}

extension Expression {
  /// Something that holds a value and keeps holding it: copying from it makes a second value.
  var isPlace: Bool {
    switch kind {
    case .variable, .field, .index, .dereference, .packageVariable: true
    default: false
    }
  }

  /// Evaluating it twice, earlier or later makes no difference as long as nothing is assigned in between.
  var isSimple: Bool {
    switch kind {
    case .zero, .function, .variable: true
    default: constantValue != nil
    }
  }

  /// Its value never changes once it is there.
  var isStable: Bool {
    switch kind {
    case .zero, .function: true
    case .variable(let variable): variable.kind != .global && !variable.isAssigned && variable.storage == .plain
    default: constantValue != nil
    }
  }
}
