/// Replaces type parameters by type arguments. Parts in which nothing changes are returned as they are, so that
/// objects keep their identity.
struct Substitution: Sendable {
  private var replacements: [ObjectIdentifier: GoType] = [:]

  init(_ parameters: [TypeParameter], _ arguments: [GoType]) {
    for (parameter, argument) in zip(parameters, arguments) {
      if case .typeParameter(let same) = argument, same === parameter { continue }
      replacements[ObjectIdentifier(parameter)] = argument
    }
  }

  var isEmpty: Bool { replacements.isEmpty }

  func apply(to type: GoType) -> GoType { isEmpty ? type : (change(type) ?? type) }

  func apply(to object: Object) -> Object { changed(object) ?? object }

  func apply(to objects: [Object]) -> [Object] { objects.map { changed($0) ?? $0 } }

  /// The signature with another receiver, or the same object when nothing changes.
  func apply(to signature: Signature, receiver: Object?) -> Signature {
    if isEmpty { return signature }
    return changed(signature, receiver: receiver) ?? signature
  }

  func apply(to signature: Signature) -> Signature { apply(to: signature, receiver: signature.receiver) }

  // MARK: - Nil where nothing changes

  private func change(_ type: GoType) -> GoType? {
    switch type {
    case .basic, .invalid: return nil
    case .typeParameter(let parameter): return replacements[ObjectIdentifier(parameter)]
    case .pointer(let element): return change(element).map { .pointer($0) }
    case .slice(let element): return change(element).map { .slice($0) }
    case .array(let length, let element): return change(element).map { .array(length: length, $0) }
    case .channel(let direction, let element): return change(element).map { .channel(direction, $0) }
    case .map(let key, let value):
      let (newKey, newValue) = (change(key), change(value))
      return newKey == nil && newValue == nil ? nil : .map(key: newKey ?? key, value: newValue ?? value)
    case .tuple(let types): return change(types).map { .tuple($0) }
    case .named(let named):
      guard let origin = named.origin, let arguments = change(named.typeArguments) else { return nil }
      return .named(origin.instance(arguments: arguments))
    case .structure(let structure):
      let fields = structure.fields.map { changed($0) }
      if fields.allSatisfy({ $0 == nil }) { return nil }
      let merged = zip(fields, structure.fields).map { $0 ?? $1 }
      return .structure(StructureType(fields: merged, tags: structure.tags))
    case .function(let signature): return changed(signature, receiver: signature.receiver).map { .function($0) }
    case .interface(let interface): return changed(interface).map { .interface($0) }
    }
  }

  private func change(_ types: [GoType]) -> [GoType]? {
    let new = types.map { change($0) }
    return new.allSatisfy { $0 == nil } ? nil : zip(new, types).map { $0 ?? $1 }
  }

  private func changed(_ object: Object) -> Object? {
    object.resolve()
    guard let type = change(object.type) else { return nil }
    let new = Object(
      object.kind, name: object.name, type: type, range: object.range, packagePath: object.packagePath)
    new.isEmbedded = object.isEmbedded
    new.isParameter = object.isParameter
    new.isResult = object.isResult
    new.isReceiver = object.isReceiver
    new.hasPointerReceiver = object.hasPointerReceiver
    new.isUsed = true
    new.origin = object.origin ?? object
    return new
  }

  private func changed(_ signature: Signature, receiver: Object?) -> Signature? {
    let parameters = signature.parameters.map { changed($0) }
    let results = signature.results.map { changed($0) }
    let isSameReceiver = receiver === signature.receiver
    if isSameReceiver, parameters.allSatisfy({ $0 == nil }), results.allSatisfy({ $0 == nil }) { return nil }
    return Signature(
      receiver: receiver, typeParameters: signature.typeParameters,
      parameters: zip(parameters, signature.parameters).map { $0 ?? $1 },
      results: zip(results, signature.results).map { $0 ?? $1 }, isVariadic: signature.isVariadic)
  }

  private func changed(_ interface: InterfaceType) -> InterfaceType? {
    let methods = interface.explicitMethods.map { changed($0) }
    let embedded = interface.embedded.map { change($0.type) }
    let terms = interface.unionTerms?.map { change($0.type) }
    if methods.allSatisfy({ $0 == nil }), embedded.allSatisfy({ $0 == nil }),
      terms?.allSatisfy({ $0 == nil }) ?? true
    {
      return nil
    }
    let new = InterfaceType()
    new.explicitMethods = zip(methods, interface.explicitMethods).map { $0 ?? $1 }
    new.embedded = zip(embedded, interface.embedded).map {
      InterfaceType.Embedded(type: $0 ?? $1.type, range: $1.range)
    }
    if let terms, let old = interface.unionTerms {
      new.unionTerms = zip(terms, old).map { ($1.tilde, $0 ?? $1.type) }
    }
    new.isImplicit = interface.isImplicit
    new.isComplete = interface.isComplete
    return new
  }
}
