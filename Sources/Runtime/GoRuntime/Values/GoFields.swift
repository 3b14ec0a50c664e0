// GoFields: structs compared and hashed field by field, where the Swift type has no `==` of its own.
//
// So are structs that no one in the program compares by type.

@_spi(Reflection) import Swift

/// Equality and hashes of structs by reflection.
enum GoFields {
  /// Compares field by field; the first that differs decides, before one that cannot be compared is reached.
  static func equal(_ a: GoAny, _ b: GoAny) -> Bool {
    zip(fields(a), fields(b)).allSatisfy { $0 == $1 }
  }

  static func hash(_ value: GoAny, _ seed: UInt64) -> UInt64 { fields(value).reduce(seed) { $1.goHash($0) } }

  private static func fields(_ value: GoAny) -> [GoAny] {
    guard case .structure(let fields) = value.shape else { return [] }
    return fields.map(\.value)
  }

  /// The size and alignment in Go of a struct that is a value in Swift, too.
  static func layout(of type: Any.Type) -> (size: Int, alignment: Int) {
    var (size, alignment) = (0, 1)
    _ = _forEachField(of: type) { _, _, field, _ in
      guard let field = field as? any GoValue.Type else { return true }
      let next = field.goType.kind == .structure && !(field is AnyObject.Type) ? layout(of: field) : part(field)
      size = (size + next.alignment - 1) / next.alignment * next.alignment + next.size
      alignment = max(alignment, next.alignment)
      return true
    }
    return ((size + alignment - 1) / alignment * alignment, alignment)
  }

  private static func part(_ type: any GoValue.Type) -> (size: Int, alignment: Int) {
    let size = type.goSize
    var element = type.goType
    while element.kind == .array, let inner = element.element { element = inner }
    switch element.kind {
    case .structure: return (size, element.swiftType is AnyObject.Type ? 8 : layout(of: element.swiftType).alignment)
    case .complex64: return (size, 4)
    default: return (size, max(1, min(8, element.swiftType.goSize)))
    }
  }

  /// The fields as Go declares them: `name string`.
  static func declarations(of type: Any.Type) -> [String] {
    var declarations: [String] = []
    _ = _forEachField(of: type, options: _EachFieldOptions(rawValue: type is AnyObject.Type ? 1 : 0)) {
      label, _, field, _ in
      declarations.append("\(goFieldName(String(cString: label))) \(GoTypeName.name(of: field))")
      return true
    }
    return declarations
  }

  /// Whether every field is of a type whose values can be compared.
  static func areComparable(_ type: Any.Type) -> Bool {
    // The first option says that the type is a class.
    _forEachField(of: type, options: _EachFieldOptions(rawValue: type is AnyObject.Type ? 1 : 0)) { _, _, field, _ in
      guard let field = field as? any GoValue.Type else { return !GoTypeName.isFunction(field) }
      // Only what lies in the struct itself is asked for its descriptor: a type may refer to itself.
      let kind = field.goDescription.kind
      return kind == .structure || kind == .array ? field.goType.comparing != .never : !kind.isIncomparable
    }
  }
}

extension GoAny {
  /// The type in two values of one type for which comparing them panics: their own, or that of a part of them; nil when
  /// it does not.
  func uncomparable(_ other: GoAny) -> GoType? {
    guard let type, type == other.type else { return nil }
    guard type.comparing == .custom else { return type.comparing == .never ? type : nil }
    for (part, otherPart) in zip(parts, other.parts) {
      if let found = part.uncomparable(otherPart) { return found }
      if part != otherPart { return nil }
    }
    return nil
  }

  /// The type in a value for which hashing it panics.
  var unhashable: GoType? {
    guard let type else { return nil }
    guard type.comparing == .custom else { return type.comparing == .never ? type : nil }
    for part in parts { if let found = part.unhashable { return found } }
    return nil
  }

  /// The fields of a struct, the elements of an array.
  private var parts: [GoAny] {
    switch shape {
    case .structure(let fields): fields.map(\.value)
    case .list(let elements): elements ?? []
    default: []
    }
  }
}
