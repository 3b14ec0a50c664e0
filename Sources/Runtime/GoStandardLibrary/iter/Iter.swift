// Package iter: iterator functions.

import GoRuntime

/// Go's package iter.
public enum iter {
  /// A function that hands values to another until that returns false.
  public typealias Seq<V> = (((V) -> Bool)?) -> Void
  /// A function that hands pairs of values to another until that returns false.
  public typealias Seq2<K, V> = (((K, V) -> Bool)?) -> Void

  /// The same where panics pass through the loops over it.
  public typealias ThrowingSeq<V> = (((V) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void
  /// The same for pairs.
  public typealias ThrowingSeq2<K, V> = (((K, V) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void

  /// An iterator function over values at hand.
  static func sequence<V>(_ values: [V]) -> Seq<V>? {
    { yield in
      for value in values where !yield!(value) { return }
    }
  }

  /// An iterator function over values at hand, where panics pass through the loops over it.
  static func sequence<V>(checked values: [V]) -> ThrowingSeq<V>? {
    { yield throws(GoPanic) in
      for value in values where try !yield.checked()(value) { return }
    }
  }

  /// The values of an iterator function.
  static func collect<V>(_ sequence: Seq<V>?) -> [V] {
    var values: [V] = []
    sequence! {
      values.append($0)
      return true
    }
    return values
  }

  /// The values of an iterator function whose panics pass through.
  static func collect<V>(checked sequence: ThrowingSeq<V>?) throws(GoPanic) -> [V] {
    var values: [V] = []
    try sequence.checked()({ (value: V) throws(GoPanic) -> Bool in
      values.append(value)
      return true
    })
    return values
  }
}
