// Borrowing from maps: a value that a reading finds is not retained, so a map that lends values retires them.

import CGoRuntime
import Synchronization

/// A map that lies in a borrowed value: like `GoMap`, but nothing is counted, not even when a value is looked up.
@frozen
public struct BorrowedMap<Key: GoKey, Value: GoValue> {
  @usableFromInline let header: UnsafeMutablePointer<GoMapHeader<Key, Value>>?

  @inlinable @inline(__always)
  init(_ map: GoMap<Key, Value>) { header = map.header }

  /// `v, ok := m[k]` for pointers: what was found is there until the reading ends, even when the map loses it before.
  @inlinable @inline(__always)
  public func lookup<Object: AnyObject>(
    _ key: Key, _ reading: Reading
  ) -> (Borrowed<Object>?, Bool) where Value == Object? {
    guard let header else {
      _ = key.goHash(0)
      return (nil, false)
    }
    let lent = GoMapTable<Key, Value>.lent(header)
    if lent.pointee.load(ordering: .relaxed) == 0 { lent.pointee.store(1, ordering: .relaxed) }
    let index = GoMapHeader.locate(header, key)
    if index < 0 { return (nil, false) }
    let value = UnsafeRawPointer(header.pointee.values + index).load(as: UnsafeRawPointer?.self)
    return (value.map { Borrowed(.fromOpaque($0)) }, true)
  }

  /// `v, ok := m[k]`, a copy.
  @inlinable
  public func lookup(_ key: Key) -> (Value, Bool) {
    guard let header else {
      _ = key.goHash(0)
      return (Value.zero, false)
    }
    let index = GoMapHeader.locate(header, key)
    return index < 0 ? (Value.zero, false) : (header.pointee.values[index], true)
  }
}

extension GoMap {
  /// `v, ok := m[k]` for pointers, borrowed. See ``BorrowedMap``.
  @inlinable
  public func lookup<Object: AnyObject>(
    _ key: Key, _ reading: Reading
  ) -> (Borrowed<Object>?, Bool) where Value == Object? {
    defer { withExtendedLifetime(self) {} }
    return BorrowedMap(self).lookup(key, reading)
  }
}

extension BorrowedValue {
  /// A map in a field.
  @inlinable @inline(__always)
  public subscript<Key, Element>(dynamicMember field: KeyPath<Value, GoMap<Key, Element>>) -> BorrowedMap<Key, Element>
  {
    BorrowedMap(address.pointee[keyPath: field])
  }
}

/// Go's `len` of a borrowed map.
@inlinable
public func len<Key, Value>(_ map: BorrowedMap<Key, Value>) -> Int { map.header?.pointee.live ?? 0 }

extension GoMapHeader {
  /// Whether values of this table, which are pointers to objects then, have been lent to readings.
  @inlinable
  var lendsValues: Bool {
    mutating get {
      if !Value.goCanBeLent { return false }
      return GoMapTable<Key, Value>.lent(withUnsafeMutablePointer(to: &self) { $0 }).pointee.load(ordering: .relaxed)
        != 0
    }
  }

  /// Ends the life of a value, or leaves it to the readings that may look at it, if values have been lent.
  @inlinable
  func destroyValue(_ index: Int, isLent: Bool) {
    if isLent {
      go_reference_retire(UnsafeRawPointer(values + index).load(as: UnsafeMutableRawPointer?.self))
    } else {
      (values + index).deinitialize(count: 1)
    }
  }

  /// Puts a value in the place of another.
  @inlinable
  mutating func replaceValue(_ index: Int, with value: Value) {
    if lendsValues {
      destroyValue(index, isLent: true)
      (values + index).initialize(to: value)
    } else {
      values[index] = value
    }
  }
}
