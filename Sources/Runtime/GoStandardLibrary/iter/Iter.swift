// Package iter: iterator functions.

import GoRuntime

/// Go's package iter.
public enum iter {
  /// A function that hands values to another until that returns false.
  public typealias Seq<V> = ((((V) -> Bool)?) -> Void)?
  /// A function that hands pairs of values to another until that returns false.
  public typealias Seq2<K, V> = ((((K, V) -> Bool)?) -> Void)?

  /// An iterator function over values at hand.
  static func sequence<V>(_ values: [V]) -> Seq<V> {
    { yield in
      for value in values where !yield!(value) { return }
    }
  }

  /// The values of an iterator function.
  static func collect<V>(_ sequence: Seq<V>) -> [V] {
    var values: [V] = []
    sequence! {
      values.append($0)
      return true
    }
    return values
  }
}
