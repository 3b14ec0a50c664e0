// Maps, as Go programs see them.

import Synchronization

/// Go's map: a reference to a table; `nil` reads as empty and cannot be written.
public struct GoMap<Key: GoComparable, Value: GoValue>: @unchecked Sendable {
  @usableFromInline let table: GoMapTable<Key, Value>?

  init(table: GoMapTable<Key, Value>?) { self.table = table }

  /// `make(map[K]V)`
  public init() { table = GoMapTable(capacity: 0) }

  /// `make(map[K]V, n)`
  public init(capacity: Int) { table = GoMapTable(capacity: Swift.max(capacity, 0)) }

  /// The number of entries.
  @inlinable public var count: Int { table?.live ?? 0 }

  /// The value of a key; zero when there is none.
  public subscript(key: Key) -> Value {
    @inlinable get {
      guard let reference else { return absent(key) }
      defer { withExtendedLifetime(self) {} }
      return reference._withUnsafeGuaranteedRef { table in
        let index = table.locate(key)
        return index < 0 ? Value.zero : table.values[index]
      }
    }
    nonmutating set {
      guard let table else { goFailure(plain: "assignment to entry in nil map") }
      let hash = table.hash(key)
      beginWriting(table)
      let index = table.find(key, hash)
      if index >= 0 {
        table.values[index] = newValue
      } else {
        _ = table.insert(key, hash, newValue)
      }
      endWriting(table)
    }
    nonmutating _modify {
      guard let table else { goFailure(plain: "assignment to entry in nil map") }
      let hash = table.hash(key)
      beginWriting(table)
      var index = table.find(key, hash)
      if index < 0 { index = table.insert(key, hash, Value.zero) }
      yield &table.values[index]
      endWriting(table)
    }
  }

  /// `v, ok := m[k]`
  @inlinable
  public func lookup(_ key: Key) -> (Value, Bool) {
    guard let reference else { return (absent(key), false) }
    defer { withExtendedLifetime(self) {} }
    return reference._withUnsafeGuaranteedRef { table in
      let index = table.locate(key)
      return index < 0 ? (Value.zero, false) : (table.values[index], true)
    }
  }

  /// The table without a hold on it: the map itself holds it while something is looked up.
  @inlinable
  var reference: Unmanaged<GoMapTable<Key, Value>>? {
    unsafeBitCast(self, to: Unmanaged<GoMapTable<Key, Value>>?.self)
  }

  /// What the nil map holds for a key.
  @usableFromInline
  func absent(_ key: Key) -> Value {
    checkHashable(key)
    return Value.zero
  }

  /// A key that cannot be hashed panics even where there is nothing to find.
  func checkHashable(_ key: Key) { _ = key.goHash(0) }

  /// `delete(m, k)`
  public func delete(_ key: Key) {
    guard let table else { return checkHashable(key) }
    let hash = table.hash(key)
    beginWriting(table)
    let index = table.find(key, hash)
    if index >= 0 { table.remove(index) }
    endWriting(table)
  }

  /// `clear(m)`
  public func clear() {
    guard let table else { return }
    beginWriting(table)
    table.removeAll()
    endWriting(table)
  }

  private func beginWriting(_ table: GoMapTable<Key, Value>) {
    if table.writing.load(ordering: .relaxed) != 0 { goFatalMap("concurrent map writes") }
    table.writing.store(1, ordering: .relaxed)
  }

  private func endWriting(_ table: GoMapTable<Key, Value>) {
    if table.writing.load(ordering: .relaxed) == 0 { goFatalMap("concurrent map writes") }
    table.writing.store(0, ordering: .relaxed)
  }
}

extension GoMap: ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
  public init(dictionaryLiteral elements: (Key, Value)...) {
    self.init(capacity: elements.count)
    for (key, value) in elements { self[key] = value }
  }

  /// A map of these entries.
  public init(_ entries: KeyValuePairs<Key, Value>) {
    self.init(capacity: entries.count)
    for (key, value) in entries { self[key] = value }
  }

  public init(nilLiteral: ()) { table = nil }

  /// Whether the map is nil.
  public static func == (map: GoMap, _: GoNil) -> Bool { map.table == nil }
  /// Whether the map is not nil.
  public static func != (map: GoMap, _: GoNil) -> Bool { map.table != nil }
  /// Whether the map is nil.
  public static func == (_: GoNil, map: GoMap) -> Bool { map.table == nil }
  /// Whether the map is not nil.
  public static func != (_: GoNil, map: GoMap) -> Bool { map.table != nil }
}

extension GoMap: GoValue {
  public static var zero: GoMap { nil }
  public static var goDescription: GoTypeDescription {
    GoTypeDescription(
      .map, "map[" + Key.goType.name + "]" + Value.goType.name, element: { Value.goType }, key: { Key.goType })
  }
  public static func goBox(_ value: GoMap) -> GoAny {
    let address = value.table.map { UInt64(UInt(bitPattern: Unmanaged.passUnretained($0).toOpaque())) } ?? 0
    return GoAny(type: goType, word: address, object: value.table)
  }
  public static func goUnbox(_ any: GoAny) -> GoMap {
    GoMap(table: any.object.map { unsafeDowncast($0, to: GoMapTable<Key, Value>.self) })
  }
  public static func goShape(_ value: GoMap) -> GoShape {
    value.table == nil ? .map(nil) : .map(value.map { (Key.goBox($0), Value.goBox($1)) })
  }
}
