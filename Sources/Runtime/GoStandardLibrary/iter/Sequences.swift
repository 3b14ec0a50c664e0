// Sequences: what makes iterator functions makes Swift sequences, too, for the loops that stand right there. Where the
// context asks for a function, Swift takes the functions that give one.

import GoRuntime

extension slices {
  /// The indices and elements, one after the other; an element is read when its turn comes.
  @_disfavoredOverload
  public static func All<T>(_ slice: GoSlice<T>) -> LazyMapSequence<Range<Int>, (Int, T)> {
    (0..<slice.count).lazy.map { ($0, T.goCopy(slice[$0])) }
  }

  /// The indices and elements, the last first; an element is read when its turn comes.
  @_disfavoredOverload
  public static func Backward<T>(_ slice: GoSlice<T>) -> LazyMapSequence<ReversedCollection<Range<Int>>, (Int, T)> {
    (0..<slice.count).reversed().lazy.map { ($0, T.goCopy(slice[$0])) }
  }

  /// The elements, one after the other; each is read when its turn comes.
  @_disfavoredOverload
  public static func Values<T>(_ slice: GoSlice<T>) -> LazyMapSequence<GoSlice<T>, T> { slice.copies }

  /// Windows of at most `size` elements, one after the other.
  @_disfavoredOverload
  public static func Chunk<T>(_ slice: GoSlice<T>, _ size: Int) -> [GoSlice<T>] { windows(slice, size) }
}

extension maps {
  /// The keys, one after the other, in no order; the map may change meanwhile.
  @_disfavoredOverload
  public static func Keys<K, V>(_ map: GoMap<K, V>) -> LazyMapSequence<GoMap<K, V>, K> {
    map.lazy.map { K.goCopy($0.0) }
  }

  /// The values, one after the other, in no order; the map may change meanwhile.
  @_disfavoredOverload
  public static func Values<K, V>(_ map: GoMap<K, V>) -> LazyMapSequence<GoMap<K, V>, V> {
    map.lazy.map { V.goCopy($0.1) }
  }

  /// The entries, one after the other, in no order; the map may change meanwhile.
  @_disfavoredOverload
  public static func All<K, V>(_ map: GoMap<K, V>) -> LazyMapSequence<GoMap<K, V>, (K, V)> {
    map.lazy.map { (K.goCopy($0.0), V.goCopy($0.1)) }
  }
}

extension strings {
  /// The lines, with their newlines, one after the other.
  @_disfavoredOverload
  public static func Lines(_ text: GoString) -> [GoString] { lines(of: text) }

  /// The parts between separators, one after the other.
  @_disfavoredOverload
  public static func SplitSeq(_ text: GoString, _ separator: GoString) -> [GoString] { Array(Split(text, separator)) }

  /// The parts after separators, which they keep, one after the other.
  @_disfavoredOverload
  public static func SplitAfterSeq(_ text: GoString, _ separator: GoString) -> [GoString] {
    Array(SplitAfter(text, separator))
  }

  /// The parts between white space, one after the other.
  @_disfavoredOverload
  public static func FieldsSeq(_ text: GoString) -> [GoString] { Array(Fields(text)) }

  /// The parts between code points that satisfy the function, one after the other.
  @_disfavoredOverload
  public static func FieldsFuncSeq<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> [GoString] { Array(try FieldsFunc(text, test)) }
}
