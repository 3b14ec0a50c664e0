/// Type parameters: what their type sets allow, in the words of the neutral tree.
import GoTypes
import IR

extension Builder {
  func typeParameter(_ parameter: GoTypes.TypeParameter) -> TypeParameter {
    // Nothing can refer to a blank one, but a declaration needs a name for it.
    let name = parameter.object.name == "_" ? "Unused\(parameter.index)" : parameter.object.name
    if let mixture = mixture(parameter.constraint) {
      unsupported("a type parameter for \(mixture) is", at: parameter.object.range)
    }
    return TypeParameter(
      name: name, constraint: constraint(parameter.constraint), methods: methods(parameter.constraint))
  }

  /// The interface that has the methods of a constraint.
  private func methods(_ constraint: GoType) -> IRType? {
    guard case .interface(let interface) = underlying(constraint), !interface.methods.isEmpty else { return nil }
    return type(constraint)
  }

  /// Types that have operators in common which the runtime has no protocol for.
  private func mixture(_ constraint: GoType) -> String? {
    guard case .interface(let interface) = underlying(constraint), let terms = interface.terms, terms.count > 1 else {
      return nil
    }
    let kinds = terms.map { Kind(underlying($0.type)) }
    if kinds.contains(.complex), kinds.allSatisfy({ $0 != .string && $0 != .other }) {
      return "complex and other numbers"
    }
    let isBytesOrText = terms.allSatisfy { term in
      let type = underlying(term.type)
      if case .slice(let element) = type, case .basic(.uint8) = underlying(element) { return true }
      return Kind(type) == .string
    }
    return isBytesOrText && kinds.contains(.string) && kinds.contains(.other) ? "strings and slices of bytes" : nil
  }

  /// The constraint a type parameter's interface amounts to.
  private func constraint(_ type: GoType) -> TypeParameter.Constraint {
    guard case .interface(let interface) = underlying(type) else { return .any }
    guard let terms = interface.terms else { return interface.isComparable ? .comparable : .any }
    let kinds = terms.map { Kind(underlying($0.type)) }
    if kinds.allSatisfy({ $0 == .signed }) { return .signed }
    if kinds.allSatisfy({ $0 == .unsigned }) { return .unsigned }
    if kinds.allSatisfy({ $0 == .signed || $0 == .unsigned }) { return .integer }
    if kinds.allSatisfy({ $0 == .float }) { return .float }
    if kinds.allSatisfy({ $0 == .string }) { return .string }
    if kinds.allSatisfy({ $0 == .signed || $0 == .unsigned || $0 == .float }) { return .number }
    if kinds.allSatisfy({ $0 != .complex && $0 != .other }) { return .ordered }
    if terms.count == 1 { return .core(self.type(underlying(terms[0].type))) }
    return interface.isComparable ? .comparable : .any
  }

  private enum Kind {
    case signed, unsigned, float, complex, string, other

    init(_ type: GoType) {
      guard case .basic(let basic) = type else {
        self = .other
        return
      }
      switch basic {
      case .int, .int8, .int16, .int32, .int64: self = .signed
      case .uint, .uint8, .uint16, .uint32, .uint64, .uintptr: self = .unsigned
      case .float32, .float64: self = .float
      case .complex64, .complex128: self = .complex
      case .string: self = .string
      default: self = .other
      }
    }
  }
}

/// Whether a type mentions a type parameter of this name.
func mentions(_ name: String, in type: GoType) -> Bool {
  switch type {
  case .typeParameter(let parameter): parameter.object.name == name
  case .pointer(let element), .slice(let element), .array(_, let element), .channel(_, let element):
    mentions(name, in: element)
  case .map(let key, let value): mentions(name, in: key) || mentions(name, in: value)
  case .named(let named): named.typeArguments.contains { mentions(name, in: $0) }
  case .function(let signature):
    (signature.parameters + signature.results).contains { mentions(name, in: $0.type) }
  case .structure(let structure): structure.fields.contains { mentions(name, in: $0.type) }
  case .tuple(let elements): elements.contains { mentions(name, in: $0) }
  case .interface(let interface): interface.methods.contains { mentions(name, in: $0.type) }
  case .basic, .invalid: false
  }
}
