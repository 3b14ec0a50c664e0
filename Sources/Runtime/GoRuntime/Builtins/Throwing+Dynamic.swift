// Comparing and hashing dynamic values where the panic about a type that allows neither can be recovered.

extension GoAny {
  /// The name of the dynamic type when its values can be neither compared nor hashed.
  var uncomparableType: String? {
    guard let type else { return nil }
    switch type.comparing {
    case .never: return type.name
    case .custom:
      guard case .structure(let fields) = shape, fields.contains(where: { $0.value.type?.comparing == .never }) else {
        return nil
      }
      return type.name
    default: return nil
    }
  }
}

/// `a == b` of two `any` values, or of dynamic values of interfaces.
public func equal(checked a: GoAny, _ b: GoAny) throws(GoPanic) -> Bool {
  if a.type == b.type, let name = a.uncomparableType {
    throw GoPanic(RuntimeError("comparing uncomparable type \(name)"))
  }
  return a == b
}

extension GoMap {
  /// In an empty map Go does not hash the key but only asks whether it could, and then says so in other words.
  private func check(_ key: Key) throws(GoPanic) {
    guard let name = (key as? GoAny)?.uncomparableType else { return }
    throw GoPanic(
      count == 0 ? .plain("hash of unhashable type: \(name)") : RuntimeError("hash of unhashable type \(name)"))
  }

  /// `m[k] = v`
  public func set(_ key: Key, _ value: Value) throws(GoPanic) {
    if table == nil { throw GoPanic(RuntimeError.nilMapAssignment) }
    if let name = (key as? GoAny)?.uncomparableType {
      throw GoPanic(RuntimeError("hash of unhashable type \(name)"))
    }
    self[key] = value
  }

  /// `m[k]` with a key of dynamic type.
  public subscript(checked key: Key) -> Value {
    get throws(GoPanic) {
      try check(key)
      return self[key]
    }
  }

  /// `v, ok := m[k]` with a key of dynamic type.
  public func lookup(checked key: Key) throws(GoPanic) -> (Value, Bool) {
    try check(key)
    return lookup(key)
  }

  /// `delete(m, k)` with a key of dynamic type.
  public func delete(checked key: Key) throws(GoPanic) {
    try check(key)
    delete(key)
  }
}
