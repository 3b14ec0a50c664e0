// Package maps: generic functions on maps.

import GoRuntime

/// Go's package maps.
public enum maps {
  /// The keys, one after the other, in no order.
  public static func Keys<K, V>(_ map: GoMap<K, V>) -> iter.Seq<K>? {
    { yield in
      for (key, _) in map where !yield!(K.goCopy(key)) { return }
    }
  }

  /// The values, one after the other, in no order.
  public static func Values<K, V>(_ map: GoMap<K, V>) -> iter.Seq<V>? {
    { yield in
      for (_, value) in map where !yield!(V.goCopy(value)) { return }
    }
  }

  /// The entries, one after the other, in no order.
  public static func All<K, V>(_ map: GoMap<K, V>) -> iter.Seq2<K, V>? {
    { yield in
      for (key, value) in map where !yield!(K.goCopy(key), V.goCopy(value)) { return }
    }
  }

  /// A map of the pairs of an iterator function.
  public static func Collect<K: GoKey, V: GoValue>(_ sequence: iter.Seq2<K, V>?) -> GoMap<K, V> {
    let map = GoMap<K, V>()
    Insert(map, sequence)
    return map
  }

  /// Puts the pairs of an iterator function into a map.
  public static func Insert<K, V>(_ map: GoMap<K, V>, _ sequence: iter.Seq2<K, V>?) {
    sequence! { key, value in
      map[key] = value
      return true
    }
  }

  /// A copy with a table of its own.
  public static func Clone<K, V>(_ map: GoMap<K, V>) -> GoMap<K, V> {
    if map == nil { return nil }
    let clone = GoMap<K, V>(capacity: map.count)
    Copy(clone, map)
    return clone
  }

  /// Puts all entries of one map into another.
  public static func Copy<K, V>(_ target: GoMap<K, V>, _ source: GoMap<K, V>) {
    for (key, value) in source { target[key] = V.goCopy(value) }
  }

  /// Removes the entries that satisfy the function.
  public static func DeleteFunc<K, V, E: Error>(
    _ map: GoMap<K, V>, _ test: ((K, V) throws(E) -> Bool)?
  ) throws(E) {
    for (key, value) in map where try test!(key, value) { map.delete(key) }
  }

  /// Whether two maps have the same entries.
  public static func Equal<K, V: GoComparable>(_ a: GoMap<K, V>, _ b: GoMap<K, V>) -> Bool {
    EqualFunc(a, b) { areEqual($0, $1) }
  }

  /// Whether two maps have the same keys, and values that are equal by a function.
  public static func EqualFunc<K, V, W, E: Error>(
    _ a: GoMap<K, V>, _ b: GoMap<K, W>, _ equal: ((V, W) throws(E) -> Bool)?
  ) throws(E) -> Bool {
    guard a.count == b.count else { return false }
    for (key, value) in a {
      let (other, ok) = b.lookup(key)
      guard ok, try equal!(value, other) else { return false }
    }
    return true
  }
}
