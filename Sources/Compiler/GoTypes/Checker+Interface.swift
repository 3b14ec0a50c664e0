import GoSyntax

/// Which types implement which interfaces, and what Go says about those that do not.
extension Checker {
  /// Nil when the type implements the interface; else the cause.
  func missing(from type: GoType, toImplement target: GoType, asConstraint: Bool) -> String? {
    let verb = asConstraint ? "satisfy" : "implement"
    if type.underlying.isInvalid || target.underlying.isInvalid { return nil }
    if case .pointer(let base) = type.underlying, base.underlying.isInvalid { return nil }
    guard case .interface(let wanted) = target.underlying else {
      return "\(describe(target)) is not an interface"
    }
    let wantedSet = wanted.typeSet
    if wantedSet.methods.isEmpty, wantedSet.terms == nil, !wantedSet.isComparable { return nil }
    var givenSet: TypeSet?
    if case .interface(let given) = type.underlying { givenSet = given.typeSet }
    if let terms = givenSet?.terms, terms.isEmpty { return nil }
    if let terms = wantedSet.terms, terms.isEmpty {
      return "cannot \(verb) \(describe(target)) (empty type set)"
    }
    if !wantedSet.methods.isEmpty, let cause = missingMethodCause(type, target) {
      return "\(describe(type)) does not \(verb) \(describe(target)) \(cause)"
    }
    if wantedSet.isComparable, !goTypesComparable(type, strict: false) {
      return "\(describe(type)) does not \(verb) comparable"
    }
    if wantedSet.isComparable, !goTypesComparable(type, strict: true), !allows(20) {
      return "\(describe(type)) to \(verb) comparable requires go1.20 or later"
    }
    guard let wantedTerms = wantedSet.terms else { return nil }
    if let givenSet, type.isTypeParameter || type.isInterface {
      guard let givenTerms = givenSet.terms else {
        return "\(describe(type)) does not \(verb) \(describe(target))"
      }
      if !givenSet.isSubset(of: wantedTerms) {
        let bad = givenTerms.first { term in !wantedTerms.contains { $0.includes(term) } }
        let name = bad.map { ($0.tilde ? "~" : "") + describe($0.type) } ?? ""
        return
          "\(describe(type)) does not \(verb) \(describe(target)) (\(name) missing in \(describeTerms(wantedTerms)))"
      }
      return nil
    }
    if !wantedSet.includes(type) {
      let term = TypeSet.Term(tilde: true, type: type.underlying)
      let alternative = wantedTerms.first { !$0.tilde && identical($0.type, type.underlying) && term.includes($0) }
      if let alternative {
        return
          "\(describe(type)) does not \(verb) \(describe(target)) (possibly missing ~ for \(describe(alternative.type)) in \(describe(target)))"
      }
      return
        "\(describe(type)) does not \(verb) \(describe(target)) (\(describe(type)) missing in \(describeTerms(wantedTerms)))"
    }
    return nil
  }

  private func goTypesComparable(_ type: GoType, strict: Bool) -> Bool { isComparableType(type, dynamic: !strict) }

  private func describeTerms(_ terms: [TypeSet.Term]) -> String {
    terms.map { ($0.tilde ? "~" : "") + describe($0.type) }.joined(separator: " | ")
  }

  /// Nil when the type has all methods of the interface; else `(missing method M)` and its relatives.
  func missingMethodCause(_ type: GoType, _ target: GoType, isAssertion: Bool = false) -> String? {
    guard let wanted = target.interface else { return nil }
    if type.isInterfacePointer || (type.pointee?.isTypeParameter ?? false), !wanted.methods.isEmpty {
      if let pointee = type.pointee, pointee.isInterface {
        return "(type \(describe(type)) is pointer to interface, not interface)"
      }
      return "(type \(describe(type)) is pointer to type parameter, not type parameter)"
    }
    for method in wanted.methods {
      if let given = type.interface {
        let mine = given.methods.first { $0.isNamed(method.name, packagePath: method.packagePath) }
        if let mine {
          if !identical(mine.type, method.type) { return wrongType(mine, method) }
        } else if !isAssertion {
          if type.isOrEmbedsUnknown { continue }
          if let near = given.methods.first(where: { $0.name.lowercased() == method.name.lowercased() }) {
            return wrongName(near, method)
          }
          return "(missing method \(method.name))"
        }
        continue
      }
      let found = Lookup.find(method.name, in: type, isAddressable: false, packagePath: method.packagePath)
      guard let object = found.object, case .function = object.kind else {
        if type.isOrEmbedsUnknown { continue }
        if found.isAmbiguous { return "(ambiguous selector \(describe(type)).\(method.name))" }
        let near = Lookup.find(
          method.name, in: type, isAddressable: true, packagePath: method.packagePath, foldingCase: true)
        if let other = near.object, case .function = other.kind { return wrongName(other, method) }
        return "(missing method \(method.name))"
      }
      object.resolve()
      if !identical(object.type, method.type) { return wrongType(object, method) }
      if found.needsPointer { return "(method \(method.name) has pointer receiver)" }
    }
    return nil
  }

  private func wrongName(_ have: Object, _ want: Object) -> String {
    have.resolve()
    return
      "(missing method \(want.name)\n\t\thave \(have.name)\(describeSignature(have))\n\t\twant \(want.name)\(describeSignature(want)))"
  }

  private func wrongType(_ have: Object, _ want: Object) -> String {
    have.resolve()
    return
      "(wrong type for method \(want.name))\n\t\thave \(have.name)\(describeSignature(have))\n\t\twant \(want.name)\(describeSignature(want))"
  }

  private func describeSignature(_ object: Object) -> String {
    if case .function(let signature) = object.type { return description.describe(signature) }
    return ""
  }
}
