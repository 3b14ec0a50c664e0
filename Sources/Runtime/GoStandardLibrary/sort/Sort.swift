// Package sort: sorting slices and collections.

import GoRuntime

/// Go's package sort.
public enum sort {
  /// What can be sorted: elements known by index.
  public protocol Interface: GoInterface {
    /// How many elements there are.
    func Len() throws(GoPanic) -> Int
    /// Whether one element must come before another.
    func Less(_ i: Int, _ j: Int) throws(GoPanic) -> Bool
    /// Swaps two elements.
    func Swap(_ i: Int, _ j: Int) throws(GoPanic)
  }

  private static func sorter(_ data: any Interface) -> InPlaceSort<GoPanic> {
    InPlaceSort(
      less: { i, j throws(GoPanic) in try data.Less(i, j) }, swap: { i, j throws(GoPanic) in try data.Swap(i, j) })
  }

  /// Sorts; equal elements in any order.
  public static func Sort(_ data: (any Interface)?) { fatally { () throws(GoPanic) in try Sort(checked: data) } }

  /// `Sort` that throws what a method of the data panics with.
  public static func Sort(checked data: (any Interface)?) throws(GoPanic) {
    let data = try data.checked()
    try sorter(data).sort(0, data.Len())
  }

  /// Sorts; equal elements stay in order.
  public static func Stable(_ data: (any Interface)?) { fatally { () throws(GoPanic) in try Stable(checked: data) } }

  /// `Stable` that throws what a method of the data panics with.
  public static func Stable(checked data: (any Interface)?) throws(GoPanic) {
    let data = try data.checked()
    try sorter(data).stableSort(data.Len())
  }

  /// Whether the elements are in order.
  public static func IsSorted(_ data: (any Interface)?) -> Bool {
    fatally { () throws(GoPanic) in try IsSorted(checked: data) }
  }

  /// `IsSorted` that throws what a method of the data panics with.
  public static func IsSorted(checked data: (any Interface)?) throws(GoPanic) -> Bool {
    let data = try data.checked()
    var index = try data.Len() - 1
    while index > 0 {
      if try data.Less(index, index - 1) { return false }
      index -= 1
    }
    return true
  }

  /// Sorts a slice; equal elements in any order.
  public static func Slice<T, E: Error>(
    _ slice: GoSlice<T>, _ less: ((Int, Int) throws(E) -> Bool)?
  ) throws(E) { try sorter(slice, less!).sort(0, slice.count) }

  /// Sorts a slice; equal elements stay in order.
  public static func SliceStable<T, E: Error>(
    _ slice: GoSlice<T>, _ less: ((Int, Int) throws(E) -> Bool)?
  ) throws(E) { try sorter(slice, less!).stableSort(slice.count) }

  private static func sorter<T, E: Error>(
    _ slice: GoSlice<T>, _ less: @escaping (Int, Int) throws(E) -> Bool
  ) -> InPlaceSort<E> {
    InPlaceSort(less: less) { i, j throws(E) in
      let element = slice[i]
      slice[i] = slice[j]
      slice[j] = element
    }
  }

  /// Sorts the slice in an `any`; equal elements in any order.
  public static func Slice<E: Error>(_ slice: GoAny, _ less: ((Int, Int) throws(E) -> Bool)?) throws(E) {
    let (count, swap) = GoSlices.access(slice)
    try InPlaceSort(less: less!, swap: { i, j throws(E) in swap(i, j) }).sort(0, count)
  }

  /// Sorts the slice in an `any`; equal elements stay in order.
  public static func SliceStable<E: Error>(_ slice: GoAny, _ less: ((Int, Int) throws(E) -> Bool)?) throws(E) {
    let (count, swap) = GoSlices.access(slice)
    try InPlaceSort(less: less!, swap: { i, j throws(E) in swap(i, j) }).stableSort(count)
  }

  /// Whether a slice is in order.
  public static func SliceIsSorted<T, E: Error>(
    _ slice: GoSlice<T>, _ less: ((Int, Int) throws(E) -> Bool)?
  ) throws(E) -> Bool { try isSorted(slice.count, less!) }

  /// Whether the slice in an `any` is in order.
  public static func SliceIsSorted<E: Error>(
    _ slice: GoAny, _ less: ((Int, Int) throws(E) -> Bool)?
  ) throws(E) -> Bool { try isSorted(GoSlices.access(slice).count, less!) }

  private static func isSorted<E: Error>(_ count: Int, _ less: (Int, Int) throws(E) -> Bool) throws(E) -> Bool {
    var index = count - 1
    while index > 0 {
      if try less(index, index - 1) { return false }
      index -= 1
    }
    return true
  }
}
