import Diagnostics
import GoSyntax

/// `x.name`: members of packages, fields, methods and method expressions.
extension Checker {
  func selector(_ whole: Expression, wantsType: Bool = false) -> Operand {
    guard case .selector(let base, let name) = whole.kind else { return Operand() }
    if let member = packageMember(base, name, whole) { return member }
    let invalid = Operand(.invalid, expression: whole)
    var operand = expressionOrType(base)
    if operand.mode == .builtin {
      report(.uncalledBuiltin, "cannot select on \(describe(operand))", at: whole.operatorPlace)
      return invalid
    }
    if operand.isInvalid || operand.mode == .type && isIncomplete(operand.type) { return invalid }
    if name.isBlank {
      report(.blankValue, "cannot refer to blank field or method", at: name.range)
      return invalid
    }
    if wantsType {
      report(.notAType, "\(describe(whole)) is not a type", at: name.range)
      return invalid
    }
    if operand.isNil {
      report(.missingMember, "invalid use of nil in selector expression", at: base.range)
      return invalid
    }
    if operand.type.isUntyped, operand.mode != .type {
      var copy = operand
      convertUntyped(&copy, to: operand.type.defaultType)
      operand.type = operand.type.defaultType
      if copy.isInvalid { return invalid }
    }

    let found = Lookup.find(
      name.name, in: operand.type, isAddressable: operand.mode == .variable, packagePath: path)
    guard let object = found.object, !found.needsPointer else {
      reportMissing(name, in: operand, found, base: base)
      return invalid
    }
    object.resolve()
    record(name, uses: object)
    if declarations[object] != nil { resolveDeclaration(of: object) }
    let selected: Operand?
    if operand.mode == .type {
      selected = methodExpression(operand, object, found, name, whole)
    } else {
      selected = member(operand, object, found, whole)
    }
    return selected ?? invalid
  }

  private func member(_ operand: Operand, _ object: Object, _ found: Lookup, _ whole: Expression) -> Operand? {
    var result = operand
    result.expression = whole
    result.constant = nil
    switch object.kind {
    case .field:
      facts.selections[whole.id] = Selection(
        kind: .field, receiver: operand.type, object: object, path: found.path, isIndirect: found.isIndirect)
      result.mode = operand.mode == .variable || found.isIndirect ? .variable : .value
      result.type = object.type
    case .function:
      facts.selections[whole.id] = Selection(
        kind: .method, receiver: operand.type, object: object, path: found.path, isIndirect: found.isIndirect)
      guard case .function(let signature) = object.type else { return nil }
      environment.declaration?.depend(on: object.origin ?? object)
      result.mode = .value
      result.type = .function(
        Signature(
          typeParameters: signature.typeParameters, parameters: signature.parameters, results: signature.results,
          isVariadic: signature.isVariadic))
    default: return nil
    }
    return result.type.isInvalid ? nil : result
  }

  /// `T.Method`: a function that takes the receiver first.
  private func methodExpression(
    _ operand: Operand, _ object: Object, _ found: Lookup, _ name: Identifier, _ whole: Expression
  ) -> Operand? {
    guard case .function = object.kind, case .function(let signature) = object.type else {
      report(
        .missingMember,
        "\(operand.expression.map(describe) ?? "").\(name.name) undefined (type \(describe(operand.type)) has no method \(name.name))",
        at: name.range)
      return nil
    }
    facts.selections[whole.id] = Selection(
      kind: .methodExpression, receiver: operand.type, object: object, path: found.path, isIndirect: found.isIndirect)
    environment.declaration?.depend(on: object.origin ?? object)
    var receiverName = ""
    if let first = signature.parameters.first, !first.name.isEmpty {
      receiverName = signature.receiver?.name ?? ""
      if receiverName.isEmpty { receiverName = "_" }
    }
    let receiver = Object(
      .variable, name: receiverName, type: operand.type, range: object.range, packagePath: object.packagePath)
    receiver.isParameter = true
    var result = operand
    result.mode = .value
    result.expression = whole
    result.type = .function(
      Signature(
        typeParameters: signature.typeParameters, parameters: [receiver] + signature.parameters,
        results: signature.results, isVariadic: signature.isVariadic))
    return result
  }

  private func reportMissing(_ name: Identifier, in operand: Operand, _ found: Lookup, base: Expression) {
    let type = operand.type
    if type.isOrEmbedsUnknown { return }
    let text = describe(base)
    if found.isAmbiguous {
      report(.ambiguousSelector, "ambiguous selector \(text).\(name.name)", at: name.range)
      return
    }
    if found.needsPointer {
      let written = describe(type)
      if operand.mode == .type {
        report(
          .invalidMethodExpression,
          "invalid method expression \(written).\(name.name) (needs pointer receiver (*\(written)).\(name.name))",
          at: name.range)
      } else {
        report(.invalidMethodExpression, "cannot call pointer method \(name.name) on \(written)", at: name.range)
      }
      return
    }
    if reportAbsent(name, ofMembersOf: type) { return }
    let why: String
    if type.isInterfacePointer {
      why = "type \(describe(type)) is pointer to interface, not interface"
    } else if let pointee = type.pointee, pointee.isTypeParameter {
      why = "type \(describe(type)) is pointer to type parameter, not type parameter"
    } else {
      why = lookupFailure(name.name, in: type, isAddressable: operand.mode == .variable, isLiteral: false)
    }
    report(.missingMember, "\(text).\(name.name) undefined (\(why))", at: name.range)
  }

  /// Why there is no such field or method, with what there is under a similar name.
  func lookupFailure(_ name: String, in type: GoType, isAddressable: Bool, isLiteral: Bool) -> String {
    let alternative = Lookup.find(
      name, in: type, isAddressable: isAddressable, packagePath: path, foldingCase: true
    ).object
    let typeName = describe(type)
    guard let alternative else {
      return isLiteral
        ? "unknown field \(name) in struct literal of type \(typeName)"
        : "type \(typeName) has no field or method \(name)"
    }
    let isField: Bool
    if case .field = alternative.kind { isField = true } else { isField = false }
    let what = isField ? "field" : "method"
    if alternative.name == name {
      // It is there, but not for this package.
      return isLiteral
        ? "cannot refer to unexported field \(name) in struct literal of type \(typeName)"
        : "cannot refer to unexported \(what) \(name)"
    }
    if alternative.isExported || alternative.packagePath == path {
      return isLiteral
        ? "unknown field \(name) in struct literal of type \(typeName), but does have \(alternative.name)"
        : "type \(typeName) has no field or method \(name), but does have \(what) \(alternative.name)"
    }
    return isLiteral
      ? "unknown field \(name) in struct literal of type \(typeName), but does have unexported \(alternative.name)"
      : "type \(typeName) has no field or method \(name), but does have unexported \(what) \(alternative.name)"
  }
}
