/// The set of types an interface stands for: the methods they have, the terms they must match, comparability.
struct TypeSet: Sendable {
  struct Term: Sendable {
    let tilde: Bool
    let type: GoType
  }

  var methods: [Object] = []
  /// Nil: every type. Empty: none.
  var terms: [Term]?
  var isComparable = false

  /// The set of an interface; `seen` holds the interfaces being computed, so that a cycle ends.
  static func of(_ interface: InterfaceType, seen: inout [ObjectIdentifier]) -> TypeSet {
    var set = TypeSet()
    let key = ObjectIdentifier(interface)
    if seen.contains(key) || seen.count > 200 { return set }
    seen.append(key)
    defer { seen.removeLast() }

    if interface.isUniverseComparable { set.isComparable = true }
    set.methods = interface.explicitMethods
    if let union = interface.unionTerms { set.terms = terms(of: union, seen: &seen) }
    for embedded in interface.embedded {
      switch embedded.type.underlying {
      case .interface(let other):
        if case .typeParameter = embedded.type { continue }
        let inner = of(other, seen: &seen)
        for method in inner.methods
        where !set.methods.contains(where: { $0.isNamed(method.name, packagePath: method.packagePath) }) {
          set.methods.append(method)
        }
        if inner.isComparable { set.isComparable = true }
        set.terms = intersection(set.terms, inner.terms)
      case .invalid: continue
      default: set.terms = intersection(set.terms, [Term(tilde: false, type: embedded.type)])
      }
    }
    if set.isComparable, let terms = set.terms {
      set.terms = terms.filter { isComparableType($0.type) }
      set.isComparable = false
    }
    set.methods.sort { $0.name < $1.name }
    return set
  }

  private static func terms(of union: [(tilde: Bool, type: GoType)], seen: inout [ObjectIdentifier]) -> [Term]? {
    var result: [Term] = []
    for (tilde, type) in union {
      if case .typeParameter = type { continue }
      if case .interface(let interface) = type.underlying {
        guard let inner = of(interface, seen: &seen).terms else { return nil }
        for term in inner { add(term, to: &result) }
      } else if !type.isInvalid {
        add(Term(tilde: tilde, type: type), to: &result)
      }
    }
    return result
  }

  private static func add(_ term: Term, to terms: inout [Term]) {
    if terms.contains(where: { $0.includes(term) }) { return }
    terms.removeAll { term.includes($0) }
    terms.append(term)
  }

  static func intersection(_ left: [Term]?, _ right: [Term]?) -> [Term]? {
    guard let left else { return right }
    guard let right else { return left }
    var result: [Term] = []
    for a in left {
      for b in right {
        if b.includes(a) { add(a, to: &result) } else if a.includes(b) { add(b, to: &result) }
      }
    }
    return result
  }

  func includes(_ type: GoType) -> Bool {
    terms?.contains { $0.includes(Term(tilde: false, type: type)) } ?? true
  }

  /// All terms of this set are in the other.
  func isSubset(of other: [Term]?) -> Bool {
    guard let other else { return true }
    guard let terms else { return false }
    return terms.allSatisfy { term in other.contains { $0.includes(term) } }
  }
}

extension TypeSet.Term {
  /// The types of the other term are among this one's.
  func includes(_ other: TypeSet.Term) -> Bool {
    if !tilde { return !other.tilde && identical(type, other.type) }
    return identical(type.underlying, other.type.underlying)
  }

  func overlaps(_ other: TypeSet.Term) -> Bool { includes(other) || other.includes(self) }
}
