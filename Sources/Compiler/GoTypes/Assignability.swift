import GoSyntax

/// Whether a value may be assigned to a variable of a type ("Assignability" in the specification).
extension Checker {
  enum Assignability {
    case yes
    case no(cause: String)
    var isPossible: Bool { if case .yes = self { true } else { false } }
  }

  func assignability(of operand: Operand, to target: GoType) -> Assignability {
    if operand.isInvalid || operand.type.isInvalid || target.isInvalid { return .yes }
    let source = operand.type
    if identical(source, target) { return .yes }
    let (sourceUnder, targetUnder) = (source.underlying, target.underlying)
    let (sourceParameter, targetParameter) = (source.typeParameter, target.typeParameter)
    if sourceUnder.isInvalid || targetUnder.isInvalid { return .yes }

    if sourceUnder.isUntyped {
      if let targetParameter {
        guard let terms = targetParameter.interface.typeSet.terms else { return .no(cause: "") }
        let fits = terms.allSatisfy { implicitType(of: operand, for: $0.type).type != nil }
        return fits ? .yes : .no(cause: "")
      }
      return implicitType(of: operand, for: target).type != nil ? .yes : .no(cause: "")
    }
    let noParameters = sourceParameter == nil && targetParameter == nil
    if noParameters, identical(sourceUnder, targetUnder), !source.hasName || !target.hasName { return .yes }

    var cause = ""
    if target.isInterface || targetUnder.isInterfacePointer {
      if target.isInterface {
        guard let missing = missing(from: source, toImplement: target, asConstraint: false) else { return .yes }
        if sourceParameter == nil { return .no(cause: missing) }
        cause = missing
      } else if sourceParameter == nil {
        return .no(cause: interfacePointerCause(source, target))
      }
    }
    if source.isInterface, missing(from: target, toImplement: source, asConstraint: false) == nil {
      return .no(cause: "need type assertion")
    }
    if case .channel(.both, let element) = sourceUnder, case .channel(_, let other) = targetUnder,
      identical(element, other)
    {
      return !source.hasName || !target.hasName ? .yes : .no(cause: "")
    }
    if noParameters { return .no(cause: "") }
    if !source.hasName, let targetParameter {
      guard let terms = targetParameter.interface.typeSet.terms, !terms.isEmpty else { return .no(cause: cause) }
      for term in terms where !assignability(of: operand, to: term.type).isPossible {
        return .no(cause: "cannot assign \(describe(source)) to \(describe(term.type)) (in \(describe(target)))")
      }
      return .yes
    }
    if let sourceParameter, !target.hasName {
      guard let terms = sourceParameter.interface.typeSet.terms, !terms.isEmpty else { return .no(cause: cause) }
      var part = operand
      for term in terms {
        part.type = term.type
        if !assignability(of: part, to: target).isPossible {
          return .no(cause: "cannot assign \(describe(term.type)) (in \(describe(source))) to \(describe(target))")
        }
      }
      return .yes
    }
    return .no(cause: cause)
  }

  private func interfacePointerCause(_ source: GoType, _ target: GoType) -> String {
    guard let base = target.pointee, base.isInterface else { return "" }
    return "type \(describe(target)) is pointer to interface, not interface"
  }

  /// What an untyped operand becomes in a context that wants the type; nil with the reason when it cannot.
  func implicitType(of operand: Operand, for target: GoType) -> (type: GoType?, constant: Constant?, problem: Misfit) {
    if operand.isInvalid || operand.type.isTyped || target.isInvalid { return (operand.type, nil, .none) }
    if target.isUntyped {
      if let larger = largerUntyped(operand.type, target) { return (larger, nil, .none) }
      return (nil, nil, .mismatch)
    }
    if operand.isNil {
      return target.hasNil ? (target, nil, .none) : (nil, nil, .mismatch)
    }
    if target.isTypeParameter {
      guard let terms = target.typeParameter?.interface.typeSet.terms, !terms.isEmpty else {
        return (nil, nil, .mismatch)
      }
      let fits = terms.allSatisfy { implicitType(of: operand, for: $0.type).type != nil }
      return fits ? (target, nil, .none) : (nil, nil, .mismatch)
    }
    switch target.underlying {
    case .basic(let basic):
      if operand.mode == .constant, let constant = operand.constant {
        let (value, problem) = representation(of: constant, from: operand.type, as: basic)
        return problem == .none ? (target, value, .none) : (nil, nil, problem)
      }
      let fits: Bool
      switch operand.type.basic {
      case .untypedBool: fits = basic.isBoolean
      case .untypedInt, .untypedRune, .untypedFloat, .untypedComplex: fits = basic.isNumeric
      case .untypedString: fits = basic.isString
      default: fits = false
      }
      return fits ? (target, nil, .none) : (nil, nil, .mismatch)
    case .interface(let interface):
      if !interface.isEmpty { return (nil, nil, .mismatch) }
      return (operand.type.defaultType, nil, .none)
    case .invalid: return (operand.type, nil, .none)
    default: return (nil, nil, .mismatch)
    }
  }

  private func largerUntyped(_ left: GoType, _ right: GoType) -> GoType? {
    if identical(left, right) { return left }
    guard let a = left.basic, let b = right.basic, a.untypedRank > 0, b.untypedRank > 0 else { return nil }
    return a.untypedRank > b.untypedRank ? left : right
  }

  /// Why a constant or untyped value does not fit a type.
  enum Misfit { case none, mismatch, truncated, overflow }

  func representation(of constant: Constant, from type: GoType, as basic: BasicType) -> (Constant?, Misfit) {
    if let value = constant.represented(as: basic) { return (value, .none) }
    if type.isNumeric, basic.isNumeric {
      // A fraction is lost, or the number is too large.
      return (nil, !type.isInteger && basic.isInteger ? .truncated : .overflow)
    }
    return (nil, .mismatch)
  }
}
