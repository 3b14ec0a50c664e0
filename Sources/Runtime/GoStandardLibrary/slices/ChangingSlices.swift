// Slices made from slices: with elements put in, taken out, turned round.

import GoRuntime

extension slices {
  /// A copy with an array of its own.
  public static func Clone<T>(_ slice: GoSlice<T>) -> GoSlice<T> { slice == nil ? nil : GoSlice(Array(slice.copies)) }

  /// Without spare capacity.
  public static func Clip<T>(_ slice: GoSlice<T>) -> GoSlice<T> { slice.slice(0, slice.count, slice.count) }

  /// With room for more elements.
  public static func Grow<T>(_ slice: GoSlice<T>, _ count: Int) -> GoSlice<T> {
    if count < 0 { panic(GoString("cannot be negative")) }
    if slice.capacity - slice.count >= count { return slice }
    // What stands behind the slice's end comes along.
    let whole = slice[..<slice.capacity]
    return append(whole, contentsOf: GoSlice(count: slice.count + count - whole.count))[..<slice.count]
  }

  /// All slices, one after the other.
  public static func Concat<T>(_ all: GoSlice<T>...) -> GoSlice<T> {
    Concat(contentsOf: GoSlice(all))
  }

  /// The elements of all slices of a slice.
  public static func Concat<T>(contentsOf all: GoSlice<GoSlice<T>>) -> GoSlice<T> {
    let elements = all.flatMap { Array($0.copies) }
    return elements.isEmpty ? nil : GoSlice(elements)
  }

  /// Turns the elements round, in place.
  public static func Reverse<T>(_ slice: GoSlice<T>) {
    for index in 0..<(slice.count / 2) { exchange(slice, index, slice.count - 1 - index) }
  }

  /// With values put in at an index.
  public static func Insert<T>(_ slice: GoSlice<T>, _ index: Int, _ values: T...) -> GoSlice<T> {
    Insert(slice, index, contentsOf: GoSlice(values))
  }

  /// With the elements of another slice put in at an index; that may be a part of the same.
  public static func Insert<T>(_ slice: GoSlice<T>, _ index: Int, contentsOf values: GoSlice<T>) -> GoSlice<T> {
    let tail = slice[index...]
    if values.count == 0 { return slice }
    if slice.count + values.count > slice.capacity {
      return append(append(slice.slice(0, index, index), contentsOf: values), contentsOf: tail)
    }
    let inserted = Clone(values)
    let result = slice[..<(slice.count + values.count)]
    copy(result[(index + values.count)...], slice[index...])
    copy(result[index...], inserted)
    return result
  }

  /// Without the elements from one index up to another; what becomes free is zero.
  public static func Delete<T>(_ slice: GoSlice<T>, _ from: Int, _ to: Int) -> GoSlice<T> {
    _ = slice.slice(from, to, slice.count)
    if from == to { return slice }
    let result = append(slice[..<from], contentsOf: slice[to...])
    clear(slice[result.count...])
    return result
  }

  /// Without the elements that satisfy the function; what becomes free is zero.
  public static func DeleteFunc<T, E: Error>(
    _ slice: GoSlice<T>, _ test: ((T) throws(E) -> Bool)?
  ) throws(E) -> GoSlice<T> {
    var count = 0
    for element in slice where try !test!(element) {
      slice[count] = element
      count += 1
    }
    clear(slice[count...])
    return slice[..<count]
  }

  /// With the elements from one index up to another replaced.
  public static func Replace<T>(_ slice: GoSlice<T>, _ from: Int, _ to: Int, _ values: T...) -> GoSlice<T> {
    Replace(slice, from, to, contentsOf: GoSlice(values))
  }

  /// With the elements from one index up to another replaced by those of another slice, which may be a part of the same.
  public static func Replace<T>(
    _ slice: GoSlice<T>, _ from: Int, _ to: Int, contentsOf values: GoSlice<T>
  ) -> GoSlice<T> {
    _ = slice[from..<to]
    let (inserted, tail) = (Clone(values), Clone(slice[to...]))
    let isLarger = from + inserted.count + tail.count > slice.capacity
    // A new array takes all; the old one stays as it is.
    let head = isLarger ? slice.slice(0, from, from) : slice[..<from]
    let result = append(append(head, contentsOf: inserted), contentsOf: tail)
    if result.count < slice.count { clear(slice[result.count...]) }
    return result
  }

  /// Without neighbours that are equal.
  public static func Compact<T: GoComparable>(_ slice: GoSlice<T>) -> GoSlice<T> {
    CompactFunc(slice) { areEqual($0, $1) }
  }

  /// Without neighbours that are equal by a function; the first stays.
  public static func CompactFunc<T, E: Error>(
    _ slice: GoSlice<T>, _ equal: ((T, T) throws(E) -> Bool)?
  ) throws(E) -> GoSlice<T> {
    guard slice.count > 1 else { return slice }
    var count = 1
    for element in slice[1...] where try !equal!(slice[count - 1], element) {
      slice[count] = element
      count += 1
    }
    clear(slice[count...])
    return slice[..<count]
  }

  /// The slice several times over.
  public static func Repeat<T>(_ slice: GoSlice<T>, _ count: Int) -> GoSlice<T> {
    if count < 0 { panic(GoString("cannot be negative")) }
    let (total, isTooLong) = slice.count.multipliedReportingOverflow(by: count)
    if isTooLong { panic(GoString("the result of (len(x) * count) overflows")) }
    var result = GoSlice<T>(count: 0, capacity: total)
    guard total > 0 else { return result }
    for _ in 0..<count { result = append(result, contentsOf: GoSlice(Array(slice.copies))) }
    return result
  }

  /// The indices and elements, one after the other.
  public static func All<T>(_ slice: GoSlice<T>) -> iter.Seq2<Int, T>? {
    { yield in
      for (index, element) in slice.copies.enumerated() where !yield!(index, element) { return }
    }
  }

  /// The indices and elements, the last first.
  public static func Backward<T>(_ slice: GoSlice<T>) -> iter.Seq2<Int, T>? {
    { yield in
      for index in slice.indices.reversed() where !yield!(index, T.goCopy(slice[index])) { return }
    }
  }

  /// The elements, one after the other.
  public static func Values<T>(_ slice: GoSlice<T>) -> iter.Seq<T>? {
    { yield in
      for element in slice.copies where !yield!(element) { return }
    }
  }

  /// The values of an iterator function.
  public static func Collect<T>(_ sequence: iter.Seq<T>?) -> GoSlice<T> {
    let values = iter.collect(sequence)
    return values.isEmpty ? nil : GoSlice(values)
  }

  /// The values of an iterator function, sorted.
  public static func Sorted<T: GoOrdered>(_ sequence: iter.Seq<T>?) -> GoSlice<T> {
    let result = Collect(sequence)
    Sort(result)
    return result
  }

  /// The values of an iterator function, sorted by a comparison; equal values in any order.
  public static func SortedFunc<T, E: Error>(
    _ sequence: iter.Seq<T>?, _ compare: ((T, T) throws(E) -> Int)?
  ) throws(E) -> GoSlice<T> {
    let result = Collect(sequence)
    try SortFunc(result, compare)
    return result
  }

  /// The values of an iterator function, sorted by a comparison; equal values stay in order.
  public static func SortedStableFunc<T, E: Error>(
    _ sequence: iter.Seq<T>?, _ compare: ((T, T) throws(E) -> Int)?
  ) throws(E) -> GoSlice<T> {
    let result = Collect(sequence)
    try SortStableFunc(result, compare)
    return result
  }

  /// With the values of an iterator function at the end.
  public static func AppendSeq<T>(_ slice: GoSlice<T>, _ sequence: iter.Seq<T>?) -> GoSlice<T> {
    append(slice, contentsOf: GoSlice(iter.collect(sequence)))
  }

  /// Windows of at most `size` elements, one after the other.
  public static func Chunk<T>(_ slice: GoSlice<T>, _ size: Int) -> iter.Seq<GoSlice<T>>? {
    iter.sequence(windows(slice, size))
  }

  /// The windows that `Chunk` gives.
  static func windows<T>(_ slice: GoSlice<T>, _ size: Int) -> [GoSlice<T>] {
    if size < 1 { panic(GoString("cannot be less than 1")) }
    return stride(from: 0, to: slice.count, by: size).map { start in
      let end = Swift.min(start + size, slice.count)
      return slice.slice(start, end, end)
    }
  }
}
