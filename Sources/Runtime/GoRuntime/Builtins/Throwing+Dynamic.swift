// Comparing and hashing dynamic values where the panic about a type that allows neither can be recovered.

/// `a == b` of two `any` values, or of dynamic values of interfaces.
public func equal(checked a: GoAny, _ b: GoAny) throws(GoPanic) -> Bool {
  if let type = a.uncomparable(b) { throw GoPanic(RuntimeError("comparing uncomparable type \(type.name)")) }
  return a == b
}

/// `a == b` of two interface values.
public func equal<A, B>(checked a: A?, _ b: B?) throws(GoPanic) -> Bool {
  try equal(checked: GoAny(interface: a), GoAny(interface: b))
}

/// `a == b` of structs and arrays that have dynamic values inside.
public func areEqual<T: GoComparable>(checked a: T, _ b: T) throws(GoPanic) -> Bool {
  try equal(checked: T.goBox(a), T.goBox(b))
}

extension GoMap {
  /// A map literal with keys of dynamic type: the entries in order, later ones instead of earlier ones with the same key.
  public init(checked entries: KeyValuePairs<Key, Value>) throws(GoPanic) {
    self.init(capacity: entries.count)
    for (key, value) in entries { try set(key, value) }
  }

  /// In an empty map Go does not hash the key but only asks whether it could, and then says so in other words.
  private func check(_ key: Key) throws(GoPanic) {
    guard let name = Self.unhashable(key)?.name else { return }
    throw GoPanic(
      count == 0 ? .plain("hash of unhashable type: \(name)") : RuntimeError("hash of unhashable type \(name)"))
  }

  /// The type for which hashing a key panics.
  private static func unhashable(_ key: Key) -> GoType? {
    if let any = key as? GoAny { return any.unhashable }
    let type = Key.goType
    return type.comparing == .custom || type.kind == .interface ? Key.goBox(key).unhashable : nil
  }

  /// `m[k] = v`
  public func set(_ key: Key, _ value: Value) throws(GoPanic) {
    if table == nil { throw GoPanic(RuntimeError.nilMapAssignment) }
    if let name = Self.unhashable(key)?.name {
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
