/// What kind of type a type is: the questions operators and conversions ask.
extension GoType {
  /// The type behind names; of a type parameter the interface of its constraint.
  package var underlying: GoType {
    switch self {
    case .named(let named): named.underlying
    case .typeParameter(let parameter): .interface(parameter.interface)
    default: self
    }
  }

  var isInvalid: Bool { if case .invalid = self { true } else { false } }
  /// Whether the type, or something that it embeds, is not known: what it has nobody can tell, so that nothing is said
  /// of what it lacks.
  var isOrEmbedsUnknown: Bool {
    var seen: [NamedType] = []
    func isUnknown(_ type: GoType) -> Bool {
      if let named = type.named {
        if seen.contains(where: { $0 === named }) { return false }
        seen.append(named)
      }
      switch type.underlying {
      case .invalid: return true
      case .structure(let structure):
        return structure.fields.contains { $0.isEmbedded && isUnknown($0.type.dereferenced.type) }
      case .interface(let interface):
        return interface.embedsUnknown || interface.embedded.contains { isUnknown($0.type) }
      default: return false
      }
    }
    return isUnknown(dereferenced.type)
  }
  var isTypeParameter: Bool { if case .typeParameter = self { true } else { false } }
  var typeParameter: TypeParameter? { if case .typeParameter(let parameter) = self { parameter } else { nil } }
  var named: NamedType? { if case .named(let named) = self { named } else { nil } }
  var basic: BasicType? { if case .basic(let basic) = self { basic } else { nil } }
  var underlyingBasic: BasicType? { underlying.basic }
  var isUntyped: Bool { basic?.isUntyped ?? false }
  var isTyped: Bool { !isUntyped }

  /// Predeclared, defined or a type parameter.
  var hasName: Bool {
    switch self {
    case .basic, .named, .typeParameter: true
    default: false
    }
  }

  /// An interface type, type parameters excluded.
  var isInterface: Bool {
    if isTypeParameter { return false }
    if case .interface = underlying { return true }
    return false
  }

  var interface: InterfaceType? { if case .interface(let interface) = underlying { interface } else { nil } }
  var signature: Signature? { if case .function(let signature) = underlying { signature } else { nil } }
  var structure: StructureType? { if case .structure(let structure) = underlying { structure } else { nil } }
  var pointee: GoType? { if case .pointer(let pointee) = underlying { pointee } else { nil } }

  /// A pointer to an interface, which has no methods.
  var isInterfacePointer: Bool { pointee?.isInterface ?? false }

  var isGeneric: Bool {
    switch self {
    case .named(let named): named.origin == nil && !named.typeParameters.isEmpty
    default: false
    }
  }

  private func isBasic(_ condition: (BasicType) -> Bool) -> Bool { underlyingBasic.map(condition) ?? false }

  var isBoolean: Bool { isBasic { $0 == .bool || $0 == .untypedBool } }
  var isString: Bool { isBasic { $0 == .string || $0 == .untypedString } }
  var isInteger: Bool { isBasic { $0.isInteger } }
  var isUnsigned: Bool { isBasic { $0.isUnsigned } }
  var isFloat: Bool { isBasic { $0.isFloat } }
  var isComplex: Bool { isBasic { $0.isComplex } }
  var isNumeric: Bool { isBasic { $0.isNumeric } }
  var isConstantType: Bool { !isTypeParameter && isBasic { $0.isNumeric || $0.isBoolean || $0.isString } }
  var isUnsafePointer: Bool { isBasic { $0 == .unsafePointer } }

  /// For a type parameter the condition must hold for every type of its set.
  func allTypes(_ condition: (GoType) -> Bool) -> Bool {
    guard let parameter = typeParameter else { return condition(self) }
    guard let terms = parameter.interface.typeSet.terms, !terms.isEmpty else { return false }
    return terms.allSatisfy { condition($0.type) }
  }

  var allBoolean: Bool { allTypes { $0.isBoolean } }
  var allInteger: Bool { allTypes { $0.isInteger } }
  var allUnsigned: Bool { allTypes { $0.isUnsigned } }
  var allNumeric: Bool { allTypes { $0.isNumeric } }
  var allString: Bool { allTypes { $0.isString } }
  var allOrdered: Bool { allTypes { type in type.isBasic { $0.isOrdered } } }
  var allNumericOrString: Bool { allTypes { $0.isNumeric || $0.isString } }

  /// `nil` is a value of the type.
  var hasNil: Bool {
    switch underlying {
    case .basic(let basic): basic == .unsafePointer || basic == .untypedNil
    case .pointer, .slice, .map, .channel, .function: true
    case .interface:
      isTypeParameter ? allTypes { $0.hasNil } : true
    default: false
    }
  }

  var isBytesOrRunes: Bool {
    guard case .slice(let element) = underlying, let basic = element.underlyingBasic else { return false }
    return basic == .uint8 || basic == .int32
  }

  /// The single underlying type of all types in the set, if there is one; of a type that is no type parameter or
  /// constraint its underlying type.
  var coreType: GoType? {
    guard let parameter = typeParameter else { return underlying }
    return TypeSet.coreType(of: parameter.interface.typeSet.terms)
  }

  /// Like `coreType`, and string for a set of byte slices and strings.
  var coreTypeOrString: GoType? {
    guard let parameter = typeParameter else { return underlying }
    let terms = parameter.interface.typeSet.terms
    if let core = TypeSet.coreType(of: terms) { return core }
    guard let terms, !terms.isEmpty else { return nil }
    var hasString = false
    for term in terms {
      if term.type.isString {
        hasString = true
      } else if case .slice(let element) = term.type.underlying, element.underlyingBasic == .uint8 {
        continue
      } else {
        return nil
      }
    }
    return hasString ? .basic(.string) : nil
  }

  /// The type of a constant of an untyped kind when the context gives none.
  var defaultType: GoType {
    switch basic {
    case .untypedBool: .basic(.bool)
    case .untypedInt: .basic(.int)
    case .untypedRune: .basic(.int32)
    case .untypedFloat: .basic(.float64)
    case .untypedComplex: .basic(.complex128)
    case .untypedString: .basic(.string)
    default: self
    }
  }

  /// What kind of type it is, in a word; nil for basic types.
  var kindName: String? {
    switch underlying {
    case .array: "array"
    case .slice: "slice"
    case .structure: "struct"
    case .pointer: "pointer"
    case .function: "func"
    case .interface: "interface"
    case .map: "map"
    case .channel: "chan"
    default: nil
    }
  }

  /// A pointer's base and true, or the type itself.
  var dereferenced: (type: GoType, wasPointer: Bool) {
    if case .pointer(let base) = self { return (base, true) }
    return (self, false)
  }
}

extension TypeSet {
  static func coreType(of terms: [Term]?) -> GoType? {
    guard let terms, let first = terms.first?.type.underlying else { return nil }
    var core = first
    for term in terms.dropFirst() {
      let next = term.type.underlying
      if identical(core, next) { continue }
      guard case .channel(let a, let element) = core, case .channel(let b, let other) = next,
        identical(element, other)
      else { return nil }
      if a == .both { core = next } else if b != .both, a != b { return nil }
    }
    return core
  }
}

extension BasicType {
  var isUntyped: Bool { rawValue.hasPrefix("untyped ") }
  var isBoolean: Bool { self == .bool || self == .untypedBool }
  var isString: Bool { self == .string || self == .untypedString }
  var isSigned: Bool { [.int, .int8, .int16, .int32, .int64, .untypedInt, .untypedRune].contains(self) }
  var isUnsigned: Bool { [.uint, .uint8, .uint16, .uint32, .uint64, .uintptr].contains(self) }
  var isInteger: Bool { isSigned || isUnsigned }
  var isFloat: Bool { self == .float32 || self == .float64 || self == .untypedFloat }
  var isComplex: Bool { self == .complex64 || self == .complex128 || self == .untypedComplex }
  var isNumeric: Bool { isInteger || isFloat || isComplex }
  var isOrdered: Bool { isInteger || isFloat || isString }

  /// Of an integer type, its bits on a 64-bit machine.
  var bitWidth: Int {
    switch self {
    case .int8, .uint8: 8
    case .int16, .uint16: 16
    case .int32, .uint32: 32
    default: 64
    }
  }

  /// The order in which untyped numeric kinds win over one another.
  var untypedRank: Int {
    switch self {
    case .untypedInt: 1
    case .untypedRune: 2
    case .untypedFloat: 3
    case .untypedComplex: 4
    default: 0
    }
  }
}

extension TypeParameter {
  /// The constraint as an interface; a constraint that is no interface is the union of itself.
  var interface: InterfaceType {
    if case .interface(let interface) = constraint.underlying, !constraint.isTypeParameter { return interface }
    let wrapped = InterfaceType()
    if !constraint.isInvalid, !constraint.isTypeParameter { wrapped.unionTerms = [(false, constraint)] }
    return wrapped
  }
}

/// Whether values of the type can be compared with `==`; type parameters by their type set. `dynamic` also admits
/// what may panic at run time: interfaces.
func isComparableType(_ type: GoType, dynamic: Bool = true, depth: Int = 0) -> Bool {
  if depth > 100 { return true }
  switch type {
  case .typeParameter(let parameter):
    let set = parameter.interface.typeSet
    if set.isComparable { return true }
    guard let terms = set.terms else { return false }
    return !terms.isEmpty && terms.allSatisfy { isComparableType($0.type, dynamic: false, depth: depth + 1) }
  default: break
  }
  switch type.underlying {
  case .basic(let basic): return basic != .untypedNil
  case .pointer, .channel: return true
  case .interface(let interface):
    if dynamic { return true }
    let set = interface.typeSet
    if set.isComparable { return true }
    guard let terms = set.terms else { return false }
    return terms.allSatisfy { isComparableType($0.type, dynamic: false, depth: depth + 1) }
  case .structure(let structure):
    return structure.fields.allSatisfy { isComparableType($0.type, dynamic: dynamic, depth: depth + 1) }
  case .array(_, let element): return isComparableType(element, dynamic: dynamic, depth: depth + 1)
  case .invalid: return true
  default: return false
  }
}
