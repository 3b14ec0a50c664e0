/// Whether two types are identical ("Type identity" in the specification).
func identical(_ left: GoType, _ right: GoType, ignoringTags: Bool = false) -> Bool {
  TypeIdentity(ignoringTags: ignoringTags).areIdentical(left, right)
}

/// One comparison: it knows which type parameters of the two sides correspond.
private struct TypeIdentity {
  let ignoringTags: Bool
  var correspondence: [ObjectIdentifier: ObjectIdentifier] = [:]
  var interfaces: [(ObjectIdentifier, ObjectIdentifier)] = []

  init(ignoringTags: Bool) { self.ignoringTags = ignoringTags }

  func areIdentical(_ left: GoType, _ right: GoType) -> Bool {
    switch (left, right) {
    case (.basic(let a), .basic(let b)): return a == b
    case (.named(let a), .named(let b)):
      if a === b { return true }
      guard let origin = a.origin, origin === b.origin else { return false }
      return areIdentical(a.typeArguments, b.typeArguments)
    case (.typeParameter(let a), .typeParameter(let b)):
      return a === b || correspondence[ObjectIdentifier(a)] == ObjectIdentifier(b)
    case (.pointer(let a), .pointer(let b)): return areIdentical(a, b)
    case (.slice(let a), .slice(let b)): return areIdentical(a, b)
    case (.array(let m, let a), .array(let n, let b)): return (m == n || m < 0 || n < 0) && areIdentical(a, b)
    case (.map(let k, let v), .map(let l, let w)): return areIdentical(k, l) && areIdentical(v, w)
    case (.channel(let d, let a), .channel(let e, let b)): return d == e && areIdentical(a, b)
    case (.tuple(let a), .tuple(let b)): return areIdentical(a, b)
    case (.structure(let a), .structure(let b)): return areIdentical(a, b)
    case (.function(let a), .function(let b)): return areIdentical(a, b)
    case (.interface(let a), .interface(let b)): return areIdentical(a, b)
    case (.invalid, .invalid): return true
    default: return false
    }
  }

  private func areIdentical(_ left: [GoType], _ right: [GoType]) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { areIdentical($0, $1) }
  }

  private func areIdentical(_ left: StructureType, _ right: StructureType) -> Bool {
    if left === right { return true }
    guard left.fields.count == right.fields.count else { return false }
    if !ignoringTags, left.tags != right.tags { return false }
    return zip(left.fields, right.fields).allSatisfy { a, b in
      a.isEmbedded == b.isEmbedded && a.isNamed(b.name, packagePath: b.packagePath) && areIdentical(a.type, b.type)
    }
  }

  private func areIdentical(_ left: Signature, _ right: Signature) -> Bool {
    if left === right { return true }
    guard left.isVariadic == right.isVariadic, left.parameters.count == right.parameters.count,
      left.results.count == right.results.count, left.typeParameters.count == right.typeParameters.count
    else { return false }
    var inner = self
    for (a, b) in zip(left.typeParameters, right.typeParameters) {
      inner.correspondence[ObjectIdentifier(a)] = ObjectIdentifier(b)
    }
    for (a, b) in zip(left.typeParameters, right.typeParameters)
    where !inner.areIdentical(a.constraint, b.constraint) {
      return false
    }
    return zip(left.parameters, right.parameters).allSatisfy { inner.areIdentical($0.type, $1.type) }
      && zip(left.results, right.results).allSatisfy { inner.areIdentical($0.type, $1.type) }
  }

  private func areIdentical(_ left: InterfaceType, _ right: InterfaceType) -> Bool {
    if left === right { return true }
    let pair = (ObjectIdentifier(left), ObjectIdentifier(right))
    if interfaces.contains(where: { $0 == pair }) { return true }
    var inner = self
    inner.interfaces.append(pair)
    let (a, b) = (left.typeSet, right.typeSet)
    guard a.isComparable == b.isComparable, a.methods.count == b.methods.count,
      (a.terms == nil) == (b.terms == nil)
    else { return false }
    if let aTerms = a.terms, let bTerms = b.terms {
      guard a.isSubset(of: bTerms), b.isSubset(of: aTerms) else { return false }
    }
    return zip(a.methods, b.methods).allSatisfy { m, n in
      m.isNamed(n.name, packagePath: n.packagePath) && inner.areIdentical(m.type, n.type)
    }
  }
}
