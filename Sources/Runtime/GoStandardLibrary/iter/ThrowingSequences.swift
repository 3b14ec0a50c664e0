// ThrowingSequences: what makes and takes iterator functions, for programs in which panics pass through the loops over
// them. Where the context leaves the choice, Swift takes the functions that do not throw.

import GoRuntime

extension slices {
  /// The indices and elements, one after the other.
  @_disfavoredOverload
  public static func All<T>(_ slice: GoSlice<T>) -> iter.ThrowingSeq2<Int, T>? {
    { yield throws(GoPanic) in
      for (index, element) in slice.copies.enumerated() where try !yield.checked()(index, element) { return }
    }
  }

  /// The indices and elements, the last first.
  @_disfavoredOverload
  public static func Backward<T>(_ slice: GoSlice<T>) -> iter.ThrowingSeq2<Int, T>? {
    { yield throws(GoPanic) in
      for index in slice.indices.reversed() where try !yield.checked()(index, T.goCopy(slice[index])) { return }
    }
  }

  /// The elements, one after the other.
  @_disfavoredOverload
  public static func Values<T>(_ slice: GoSlice<T>) -> iter.ThrowingSeq<T>? {
    { yield throws(GoPanic) in
      for element in slice.copies where try !yield.checked()(element) { return }
    }
  }

  /// Windows of at most `size` elements, one after the other.
  @_disfavoredOverload
  public static func Chunk<T>(_ slice: GoSlice<T>, _ size: Int) -> iter.ThrowingSeq<GoSlice<T>>? {
    iter.sequence(checked: windows(slice, size))
  }

  /// The values of an iterator function.
  @_disfavoredOverload
  public static func Collect<T>(_ sequence: iter.ThrowingSeq<T>?) throws(GoPanic) -> GoSlice<T> {
    let values = try iter.collect(checked: sequence)
    return values.isEmpty ? nil : GoSlice(values)
  }

  /// The values of an iterator function, sorted.
  @_disfavoredOverload
  public static func Sorted<T: GoOrdered>(_ sequence: iter.ThrowingSeq<T>?) throws(GoPanic) -> GoSlice<T> {
    let result = try Collect(sequence)
    Sort(result)
    return result
  }

  /// The values of an iterator function, sorted by a comparison; equal values in any order.
  @_disfavoredOverload
  public static func SortedFunc<T>(
    _ sequence: iter.ThrowingSeq<T>?, _ compare: ((T, T) throws(GoPanic) -> Int)?
  ) throws(GoPanic) -> GoSlice<T> {
    let result = try Collect(sequence)
    try SortFunc(result, compare)
    return result
  }

  /// The values of an iterator function, sorted by a comparison; equal values stay in order.
  @_disfavoredOverload
  public static func SortedStableFunc<T>(
    _ sequence: iter.ThrowingSeq<T>?, _ compare: ((T, T) throws(GoPanic) -> Int)?
  ) throws(GoPanic) -> GoSlice<T> {
    let result = try Collect(sequence)
    try SortStableFunc(result, compare)
    return result
  }

  /// With the values of an iterator function at the end.
  @_disfavoredOverload
  public static func AppendSeq<T>(
    _ slice: GoSlice<T>, _ sequence: iter.ThrowingSeq<T>?
  ) throws(GoPanic) -> GoSlice<T> {
    append(slice, contentsOf: GoSlice(try iter.collect(checked: sequence)))
  }
}

extension maps {
  /// The keys, one after the other, in no order.
  @_disfavoredOverload
  public static func Keys<K, V>(_ map: GoMap<K, V>) -> iter.ThrowingSeq<K>? {
    { yield throws(GoPanic) in
      for (key, _) in map where try !yield.checked()(K.goCopy(key)) { return }
    }
  }

  /// The values, one after the other, in no order.
  @_disfavoredOverload
  public static func Values<K, V>(_ map: GoMap<K, V>) -> iter.ThrowingSeq<V>? {
    { yield throws(GoPanic) in
      for (_, value) in map where try !yield.checked()(V.goCopy(value)) { return }
    }
  }

  /// The entries, one after the other, in no order.
  @_disfavoredOverload
  public static func All<K, V>(_ map: GoMap<K, V>) -> iter.ThrowingSeq2<K, V>? {
    { yield throws(GoPanic) in
      for (key, value) in map where try !yield.checked()(K.goCopy(key), V.goCopy(value)) { return }
    }
  }

  /// A map of the pairs of an iterator function.
  @_disfavoredOverload
  public static func Collect<K: GoKey, V: GoValue>(
    _ sequence: iter.ThrowingSeq2<K, V>?
  ) throws(GoPanic) -> GoMap<K, V> {
    let map = GoMap<K, V>()
    try Insert(map, sequence)
    return map
  }

  /// Puts the pairs of an iterator function into a map.
  @_disfavoredOverload
  public static func Insert<K, V>(_ map: GoMap<K, V>, _ sequence: iter.ThrowingSeq2<K, V>?) throws(GoPanic) {
    try sequence.checked()({ (key: K, value: V) throws(GoPanic) -> Bool in
      map[key] = value
      return true
    })
  }
}

extension strings {
  /// The lines, with their newlines, one after the other.
  @_disfavoredOverload
  public static func Lines(_ text: GoString) -> iter.ThrowingSeq<GoString>? { iter.sequence(checked: lines(of: text)) }

  /// The parts between separators, one after the other.
  @_disfavoredOverload
  public static func SplitSeq(_ text: GoString, _ separator: GoString) -> iter.ThrowingSeq<GoString>? {
    iter.sequence(checked: Array(Split(text, separator)))
  }

  /// The parts after separators, which they keep, one after the other.
  @_disfavoredOverload
  public static func SplitAfterSeq(_ text: GoString, _ separator: GoString) -> iter.ThrowingSeq<GoString>? {
    iter.sequence(checked: Array(SplitAfter(text, separator)))
  }

  /// The parts between white space, one after the other.
  @_disfavoredOverload
  public static func FieldsSeq(_ text: GoString) -> iter.ThrowingSeq<GoString>? {
    iter.sequence(checked: Array(Fields(text)))
  }

  /// The parts between code points that satisfy the function, one after the other.
  @_disfavoredOverload
  public static func FieldsFuncSeq<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> iter.ThrowingSeq<GoString>? { iter.sequence(checked: Array(try FieldsFunc(text, test))) }
}
