// Maps, as Go programs see them.

import Synchronization

/// Go's map: a reference to a table; `nil` reads as empty and cannot be written.
public struct GoMap<Key: GoKey, Value: GoValue>: @unchecked Sendable {
  @usableFromInline let table: GoMapTable<Key, Value>?

  @inlinable
  init(table: GoMapTable<Key, Value>?) { self.table = table }

  /// `make(map[K]V)`
  @inlinable public init() { table = GoMapTable.make(capacity: 0) }

  /// `make(map[K]V, n)`
  @inlinable public init(capacity: Int) { table = GoMapTable.make(capacity: capacity) }

  /// The number of entries.
  @inlinable public var count: Int {
    defer { withExtendedLifetime(self) {} }
    return header?.pointee.live ?? 0
  }

  /// The value of a key; zero when there is none.
  @inlinable
  public subscript(key: Key) -> Value {
    get {
      guard let header else { return absent(key) }
      defer { withExtendedLifetime(self) {} }
      let index = GoMapHeader.locate(header, key)
      return index < 0 ? Value.zero : header.pointee.values[index]
    }
    nonmutating set {
      guard let header else { goFailure(plain: "assignment to entry in nil map") }
      defer { withExtendedLifetime(self) {} }
      let hash = header.pointee.hash(key)
      header.pointee.beginWriting()
      let index = GoMapHeader.find(header, key, hash)
      if index >= 0 {
        header.pointee.replaceValue(index, with: newValue)
        Key.goReplaceKey(header.pointee.keys + index, with: key)
      } else {
        _ = header.pointee.insert(key, hash, newValue)
      }
      header.pointee.endWriting()
    }
    nonmutating _modify {
      guard let header else { goFailure(plain: "assignment to entry in nil map") }
      defer { withExtendedLifetime(self) {} }
      let hash = header.pointee.hash(key)
      header.pointee.beginWriting()
      var index = GoMapHeader.find(header, key, hash)
      if index < 0 {
        index = header.pointee.insert(key, hash, Value.zero)
      } else {
        Key.goReplaceKey(header.pointee.keys + index, with: key)
      }
      yield &header.pointee.values[index]
      header.pointee.endWriting()
    }
  }

  /// `v, ok := m[k]`
  @inlinable
  public func lookup(_ key: Key) -> (Value, Bool) {
    guard let header else { return (absent(key), false) }
    defer { withExtendedLifetime(self) {} }
    let index = GoMapHeader.locate(header, key)
    return index < 0 ? (Value.zero, false) : (header.pointee.values[index], true)
  }

  /// `delete(m, k)`
  @inlinable
  public func delete(_ key: Key) {
    guard let header else { return checkHashable(key) }
    defer { withExtendedLifetime(self) {} }
    let hash = header.pointee.hash(key)
    header.pointee.beginWriting()
    let index = GoMapHeader.find(header, key, hash)
    if index >= 0 { header.pointee.remove(index) }
    header.pointee.endWriting()
  }

  /// `clear(m)`
  public func clear() {
    guard let header else { return }
    defer { withExtendedLifetime(self) {} }
    header.pointee.beginWriting()
    header.pointee.removeAll()
    header.pointee.endWriting()
  }

  /// The table's header, without a hold on the table: the map itself holds it while something is looked up.
  ///
  /// It lies behind the two words with which every object begins.
  @inlinable
  var header: UnsafeMutablePointer<GoMapHeader<Key, Value>>? {
    let address = unsafeBitCast(table, to: UInt.self)
    return address == 0 ? nil : UnsafeMutablePointer(bitPattern: address &+ 16)
  }

  /// What the nil map holds for a key.
  @usableFromInline
  func absent(_ key: Key) -> Value {
    checkHashable(key)
    return Value.zero
  }

  /// A key that cannot be hashed panics even where there is nothing to find.
  @usableFromInline
  func checkHashable(_ key: Key) { _ = key.goHash(0) }
}

extension GoMapHeader {
  @inlinable
  mutating func beginWriting() {
    if writing { goFatalMap("concurrent map writes") }
    writing = true
  }

  @inlinable
  mutating func endWriting() {
    if !writing { goFatalMap("concurrent map writes") }
    writing = false
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

  @inlinable public init(nilLiteral: ()) { table = nil }

  /// Whether the map is nil.
  public static func == (map: GoMap, _: GoNil) -> Bool { map.table == nil }
  /// Whether the map is not nil.
  public static func != (map: GoMap, _: GoNil) -> Bool { map.table != nil }
  /// Whether the map is nil.
  public static func == (_: GoNil, map: GoMap) -> Bool { map.table == nil }
  /// Whether the map is not nil.
  public static func != (_: GoNil, map: GoMap) -> Bool { map.table != nil }
}

extension GoMap: GoPointedTo {
  public static var zero: GoMap { nil }
  public static var goDescription: GoTypeDescription {
    GoTypeDescription(
      .map, "map[" + Key.goDescription.name + "]" + Value.goDescription.name, element: { Value.goType },
      key: { Key.goType })
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
