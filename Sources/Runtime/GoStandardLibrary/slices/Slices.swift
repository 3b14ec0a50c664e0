// Package slices: sorting and searching.

import GoRuntime

/// Go's package slices: generic functions on slices.
public enum slices {
  /// Sorts.
  public static func Sort<T: GoOrdered>(_ slice: GoSlice<T>) { store(slice.sorted { cmp.Less($0, $1) }, in: slice) }

  /// Sorts by a comparison; equal elements in any order.
  public static func SortFunc<T, E: Error>(
    _ slice: GoSlice<T>, _ compare: ((T, T) throws(E) -> Int)?
  ) throws(E) {
    try InPlaceSort(
      less: { i, j throws(E) in try compare!(slice[i], slice[j]) < 0 },
      swap: { i, j throws(E) in exchange(slice, i, j) }
    ).sort(0, slice.count)
  }

  /// Sorts by a comparison; equal elements stay in order.
  public static func SortStableFunc<T, E: Error>(
    _ slice: GoSlice<T>, _ compare: ((T, T) throws(E) -> Int)?
  ) throws(E) {
    try InPlaceSort(
      less: { i, j throws(E) in try compare!(slice[i], slice[j]) < 0 },
      swap: { i, j throws(E) in exchange(slice, i, j) }
    ).stableSort(slice.count)
  }

  private static func store<T>(_ elements: [T], in slice: GoSlice<T>) {
    for (index, element) in elements.enumerated() { slice[index] = element }
  }

  static func exchange<T>(_ slice: GoSlice<T>, _ i: Int, _ j: Int) {
    let element = slice[i]
    slice[i] = slice[j]
    slice[j] = element
  }

  /// Whether the elements are in order.
  public static func IsSorted<T: GoOrdered>(_ slice: GoSlice<T>) -> Bool {
    IsSortedFunc(slice, { cmp.Compare($0, $1) })
  }

  /// Whether the elements are in order by a comparison.
  public static func IsSortedFunc<T, E: Error>(
    _ slice: GoSlice<T>, _ compare: ((T, T) throws(E) -> Int)?
  ) throws(E) -> Bool {
    var index = slice.count - 1
    while index > 0 {
      if try compare!(slice[index], slice[index - 1]) < 0 { return false }
      index -= 1
    }
    return true
  }

  /// Where a value is, or would be, in a sorted slice, and whether it is there.
  public static func BinarySearch<T: GoOrdered>(_ slice: GoSlice<T>, _ target: T) -> (Int, Bool) {
    BinarySearchFunc(slice, target, { cmp.Compare($0, $1) })
  }

  /// Where a value is, or would be, by a comparison, and whether it is there.
  public static func BinarySearchFunc<T, U, E: Error>(
    _ slice: GoSlice<T>, _ target: U, _ compare: ((T, U) throws(E) -> Int)?
  ) throws(E) -> (Int, Bool) {
    var (low, high) = (0, slice.count)
    while low < high {
      let middle = low + (high - low) / 2
      if try compare!(slice[middle], target) < 0 { low = middle + 1 } else { high = middle }
    }
    guard low < slice.count else { return (low, false) }
    return (low, try compare!(slice[low], target) == 0)
  }

  /// The least element; panics when there is none.
  public static func Min<T: GoOrdered>(_ slice: GoSlice<T>) -> T {
    if slice.count == 0 { panic(GoString("slices.Min: empty list")) }
    return slice.reduce(slice[0]) { min($0, $1) }
  }

  /// The greatest element; panics when there is none.
  public static func Max<T: GoOrdered>(_ slice: GoSlice<T>) -> T {
    if slice.count == 0 { panic(GoString("slices.Max: empty list")) }
    return slice.reduce(slice[0]) { max($0, $1) }
  }

  /// The first least element by a comparison; panics when there is none.
  public static func MinFunc<T, E: Error>(_ slice: GoSlice<T>, _ compare: ((T, T) throws(E) -> Int)?) throws(E) -> T {
    if slice.count == 0 { panic(GoString("slices.MinFunc: empty list")) }
    var least = slice[0]
    for element in slice[1...] where try compare!(element, least) < 0 { least = element }
    return T.goCopy(least)
  }

  /// The first greatest element by a comparison; panics when there is none.
  public static func MaxFunc<T, E: Error>(_ slice: GoSlice<T>, _ compare: ((T, T) throws(E) -> Int)?) throws(E) -> T {
    if slice.count == 0 { panic(GoString("slices.MaxFunc: empty list")) }
    var greatest = slice[0]
    for element in slice[1...] where try compare!(element, greatest) > 0 { greatest = element }
    return T.goCopy(greatest)
  }

  /// Where a value is, or -1.
  public static func Index<T: GoComparable>(_ slice: GoSlice<T>, _ value: T) -> Int {
    slice.indices.first { areEqual(slice[$0], value) } ?? -1
  }

  /// Where the first element that satisfies the function is, or -1.
  public static func IndexFunc<T, E: Error>(
    _ slice: GoSlice<T>, _ test: ((T) throws(E) -> Bool)?
  ) throws(E) -> Int {
    for (index, element) in slice.enumerated() where try test!(element) { return index }
    return -1
  }

  /// Whether a value is there.
  public static func Contains<T: GoComparable>(_ slice: GoSlice<T>, _ value: T) -> Bool { Index(slice, value) >= 0 }

  /// Whether an element satisfies the function.
  public static func ContainsFunc<T, E: Error>(
    _ slice: GoSlice<T>, _ test: ((T) throws(E) -> Bool)?
  ) throws(E) -> Bool { try IndexFunc(slice, test) >= 0 }

  /// Whether the elements are equal, one by one.
  public static func Equal<T: GoComparable>(_ a: GoSlice<T>, _ b: GoSlice<T>) -> Bool {
    a.elementsEqual(b) { areEqual($0, $1) }
  }

  /// Whether the elements are equal by a function, one by one.
  public static func EqualFunc<T, U, E: Error>(
    _ a: GoSlice<T>, _ b: GoSlice<U>, _ equal: ((T, U) throws(E) -> Bool)?
  ) throws(E) -> Bool {
    guard a.count == b.count else { return false }
    for index in a.indices where try !equal!(a[index], b[index]) { return false }
    return true
  }

  /// Compares element by element; the shorter of two that agree comes first.
  public static func Compare<T: GoOrdered>(_ a: GoSlice<T>, _ b: GoSlice<T>) -> Int {
    for index in 0..<Swift.min(a.count, b.count) {
      let order = cmp.Compare(a[index], b[index])
      if order != 0 { return order }
    }
    return cmp.Compare(a.count, b.count)
  }

  /// Compares element by element by a function; the shorter of two that agree comes first.
  public static func CompareFunc<T, U, E: Error>(
    _ a: GoSlice<T>, _ b: GoSlice<U>, _ compare: ((T, U) throws(E) -> Int)?
  ) throws(E) -> Int {
    for index in 0..<Swift.min(a.count, b.count) {
      let order = try compare!(a[index], b[index])
      if order != 0 { return order }
    }
    return cmp.Compare(a.count, b.count)
  }
}
