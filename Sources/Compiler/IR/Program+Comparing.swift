// Values that the type allows to be compared, and that may yet turn out to hold something that Go cannot compare.

/// What FindUncomparable finds out about the program's types.
package struct Uncomparable: Sendable {
  /// Structs, arrays and interfaces that may hold a value that cannot be compared.
  package var types: Set<TypeName> = []
  /// Type parameters that may stand for such a type.
  package var typeParameters: Set<String> = []
  package init() {}
}

extension Program {
  /// Whether comparing or hashing a value of the type may panic: it is an interface, or has one inside, and what lies
  /// in it may be a slice, a map or a function.
  package func mayBeUncomparable(_ type: IRType) -> Bool {
    switch type {
    case .any, .anonymousInterface, .slice, .map, .function: true
    case .named(let name, _): uncomparable.types.contains(name)
    case .array(_, let element): mayBeUncomparable(element)
    case .typeParameter(let name): uncomparable.typeParameters.contains(name)
    default: false
    }
  }

  /// Whether Go compares no values of the type at all, but with nil.
  package func isUncomparable(_ type: IRType) -> Bool {
    switch type {
    case .slice, .map, .function: return true
    case .array(_, let element): return isUncomparable(element)
    case .named(let name, _):
      switch types[name]?.shape {
      case .structure(let fields): return fields.contains { isUncomparable($0.type) }
      case .defined(let underlying), .alias(let underlying): return isUncomparable(underlying)
      case .interface, nil: return false
      }
    default: return false
    }
  }

  /// Whether comparing or hashing the value may panic; what is known of its dynamic type counts.
  package func mayBeUncomparable(_ value: Expression) -> Bool {
    guard mayBeUncomparable(value.type) else { return false }
    switch value.kind {
    case .toInterface(let inner), .copy(let inner): return mayBeUncomparable(inner)
    case .structLiteral(let fields):
      return isUncomparable(value.type) || fields.contains { mayBeUncomparable($0.value) }
    case .constant: return false
    case .zero: return isUncomparable(value.type)
    // The errors of the standard packages are pointers.
    case .packageVariable(_, let package) where imports.contains(package): return false
    default: return true
    }
  }

  /// Whether `==` of the two may panic: that takes the same type on both sides.
  package func comparisonMayPanic(_ left: Expression, _ right: Expression) -> Bool {
    mayBeUncomparable(left) && mayBeUncomparable(right)
  }
}
