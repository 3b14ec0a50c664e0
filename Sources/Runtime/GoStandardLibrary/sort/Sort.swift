// Package sort: sorting slices and collections.

import GoRuntime

/// Go's package sort.
public enum sort {
  /// What can be sorted: elements known by index.
  public protocol Interface: GoInterface {
    /// How many elements there are.
    func Len() -> Int
    /// Whether one element must come before another.
    func Less(_ i: Int, _ j: Int) -> Bool
    /// Swaps two elements.
    func Swap(_ i: Int, _ j: Int)
  }

  private static func sorter(_ data: any Interface) -> InPlaceSort<Never> {
    InPlaceSort(less: { data.Less($0, $1) }, swap: { data.Swap($0, $1) })
  }

  /// Sorts; equal elements in any order.
  public static func Sort(_ data: (any Interface)?) { sorter(data!).sort(0, data!.Len()) }

  /// Sorts; equal elements stay in order.
  public static func Stable(_ data: (any Interface)?) { sorter(data!).stableSort(data!.Len()) }

  /// Whether the elements are in order.
  public static func IsSorted(_ data: (any Interface)?) -> Bool {
    (1..<Swift.max(data!.Len(), 1)).allSatisfy { !data!.Less($0, $0 - 1) }
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
