import Diagnostics
import GoSyntax

/// Function types: parameters, results, receivers.
extension Checker {
  /// The signature; names are declared in `scope`, the block of the function.
  func signature(
    of type: FunctionType, receiver: Field?, typeParameters: [Field], in scope: Scope
  ) -> Signature {
    let outer = environment.scope
    environment.scope = scope
    defer { environment.scope = outer }

    var receiverObject: Object?
    if let receiver { receiverObject = declareReceiver(receiver) }
    var declared: [TypeParameter] = []
    if let first = typeParameters.first {
      _ = requireVersion(18, "type parameter", at: first.range)
      declared = declareTypeParameters(typeParameters) { _ in }
      if receiver != nil, !allows(27) {
        report(.invalidReceiver, "methods cannot have type parameters", at: first.range)
      }
    }
    var isVariadic = false
    let parameters = variables(type.parameters, isResult: false, isVariadic: &isVariadic)
    var ignored = false
    let results = variables(type.results, isResult: true, isVariadic: &ignored)
    if let receiverObject, !receiverObject.name.isEmpty { declareParameter(receiverObject, in: scope) }
    for object in parameters + results where !object.name.isEmpty { declareParameter(object, in: scope) }
    return Signature(
      receiver: receiverObject, typeParameters: declared, parameters: parameters, results: results,
      isVariadic: isVariadic)
  }

  private func declareParameter(_ object: Object, in scope: Scope) { declare(object, in: scope) }

  private func variables(_ fields: [Field], isResult: Bool, isVariadic: inout Bool) -> [Object] {
    var objects: [Object] = []
    for (index, field) in fields.enumerated() {
      var type: GoType
      if case .ellipsis(let element) = field.type.kind {
        if !isResult, index == fields.count - 1, field.names.count <= 1 {
          type = .slice(variableType(element))
          record(field.type, .type, type)
          isVariadic = true
        } else {
          let what =
            isResult ? "can only use ... with final parameter in list" : "can only use ... with final parameter in list"
          report(.misplacedDots, what, at: field.type.range)
          type = variableType(element)
        }
      } else {
        type = variableType(field.type)
      }
      func make(_ name: String, _ range: SourceRange) -> Object {
        let object = Object(.variable, name: name, type: type, range: range, packagePath: path)
        object.isUsed = true
        object.isParameter = !isResult
        object.isResult = isResult
        return object
      }
      if field.names.isEmpty { objects.append(make("", field.type.range)) }
      for name in field.names {
        let object = make(name.name, name.range)
        record(name, defines: object)
        objects.append(object)
      }
    }
    return objects
  }

  // MARK: - Receivers

  private func declareReceiver(_ field: Field) -> Object {
    let name = field.names.first
    var isPointer = false
    var base = field.type.unparenthesized
    if case .star(let inner) = base.kind {
      isPointer = true
      base = inner.unparenthesized
    }
    var type: GoType
    if case .index(let generic, let arguments) = base.kind {
      type = receiverType(generic, names: arguments)
      record(base, .type, type)
      if isPointer, !type.isInvalid { type = .pointer(type) }
      record(field.type, .type, type)
    } else {
      let denoted = self.type(base, allowsGeneric: true)
      if denoted.isGeneric {
        report(
          .missingInstantiation, "cannot use generic type \(describe(denoted)) without instantiation", at: base.range)
        type = .invalid
      } else {
        type = denoted
        if isPointer, !type.isInvalid { type = .pointer(type) }
        record(field.type, .type, type)
      }
    }
    let object = Object(
      .variable, name: name?.name ?? "", type: type, range: name?.range ?? field.type.range, packagePath: path)
    object.isReceiver = true
    object.isUsed = true
    if let name { record(name, defines: object) }
    later { [self] in verifyReceiver(type, at: field.type.range) }
    return object
  }

  /// `T[P, Q]` in a receiver declares P and Q: names for the type parameters of T.
  private func receiverType(_ generic: Expression, names: [Expression]) -> GoType {
    let type = self.type(generic, allowsGeneric: true)
    guard let named = type.named, named.origin == nil, !named.typeParameters.isEmpty else {
      if !type.isInvalid {
        report(.notGeneric, "cannot use type parameters with non-generic type \(describe(type))", at: generic.range)
      }
      return .invalid
    }
    if names.count != named.typeParameters.count {
      report(
        .invalidReceiver,
        "receiver declares \(names.count) type parameter\(names.count == 1 ? "" : "s"), but receiver base type declares \(named.typeParameters.count)",
        at: generic.range)
    }
    for (index, argument) in names.enumerated() {
      guard case .identifier(let name) = argument.kind else {
        report(
          .invalidReceiver, "receiver type parameter \(describe(argument)) must be an identifier", at: argument.range)
        continue
      }
      guard index < named.typeParameters.count else { break }
      let parameter = named.typeParameters[index]
      let object = Object(
        .type, name: name.name, type: .typeParameter(parameter), range: name.range, packagePath: path)
      record(name, defines: object)
      record(argument, .type, .typeParameter(parameter))
      declare(object, in: environment.scope)
    }
    return .named(named.instance(arguments: named.typeParameters.map { .typeParameter($0) }))
  }

  private func verifyReceiver(_ type: GoType, at range: SourceRange) {
    let (base, _) = type.dereferenced
    switch base {
    case .invalid: return
    case .named(let named):
      if named.object.packagePath != path {
        report(.invalidReceiver, "cannot define new methods on non-local type \(describe(base))", at: range)
        return
      }
      let isOwnInstance = zip(named.typeArguments, named.origin?.typeParameters ?? []).allSatisfy {
        $0.typeParameter === $1
      }
      if named.origin != nil, !isOwnInstance {
        report(.invalidReceiver, "cannot define new methods on instantiated type \(describe(base))", at: range)
        return
      }
      switch named.underlying {
      case .basic(.unsafePointer):
        report(.invalidReceiver, "invalid receiver type \(describe(base)) (unsafe.Pointer)", at: range)
      case .pointer, .interface:
        report(
          .invalidReceiver, "invalid receiver type \(describe(base)) (pointer or interface type)", at: range)
      default: break
      }
    case .basic:
      report(.invalidReceiver, "cannot define new methods on non-local type \(describe(base))", at: range)
    default: report(.invalidReceiver, "invalid receiver type \(describe(type))", at: range)
    }
  }
}
