// Package container/heap: a binary heap in any collection that can be sorted, grown and shrunk.

import GoRuntime

/// Go's package container/heap.
///
/// The smallest element lies at index 0, and none is smaller than its parent: the one at half its index (J. W. J.
/// Williams, "Algorithm 232: Heapsort", 1964).
public enum heap {
  /// What can be a heap: a collection that can be sorted, and changes at its end.
  public protocol Interface: sort.Interface {
    /// Adds an element at the end.
    func Push(_ x: GoAny) throws(GoPanic)
    /// Removes the element at the end.
    func Pop() throws(GoPanic) -> GoAny
  }

  /// Makes a heap of elements in any order.
  public static func Init(_ heap: (any Interface)?) { fatally { () throws(GoPanic) in try Init(checked: heap) } }

  /// `Init` that throws what a method of the heap panics with.
  public static func Init(checked heap: (any Interface)?) throws(GoPanic) {
    let heap = try heap.checked()
    let count = try heap.Len()
    for index in stride(from: count / 2 - 1, through: 0, by: -1) { try sink(heap, index, count) }
  }

  /// Adds an element.
  public static func Push(_ heap: (any Interface)?, _ x: GoAny) {
    fatally { () throws(GoPanic) in try Push(checked: heap, x) }
  }

  /// `Push` that throws what a method of the heap panics with.
  public static func Push(checked heap: (any Interface)?, _ x: GoAny) throws(GoPanic) {
    let heap = try heap.checked()
    try heap.Push(x)
    try rise(heap, heap.Len() - 1)
  }

  /// Removes the smallest element.
  @discardableResult
  public static func Pop(_ heap: (any Interface)?) -> GoAny {
    fatally { () throws(GoPanic) in try Pop(checked: heap) }
  }

  /// `Pop` that throws what a method of the heap panics with, as those of an empty one do.
  @discardableResult
  public static func Pop(checked heap: (any Interface)?) throws(GoPanic) -> GoAny {
    let heap = try heap.checked()
    let last = try heap.Len() - 1
    try heap.Swap(0, last)
    try sink(heap, 0, last)
    return try heap.Pop()
  }

  /// Removes the element at an index.
  @discardableResult
  public static func Remove(_ heap: (any Interface)?, _ index: Int) -> GoAny {
    fatally { () throws(GoPanic) in try Remove(checked: heap, index) }
  }

  /// `Remove` that throws what a method of the heap panics with.
  @discardableResult
  public static func Remove(checked heap: (any Interface)?, _ index: Int) throws(GoPanic) -> GoAny {
    let heap = try heap.checked()
    let last = try heap.Len() - 1
    if last != index {
      try heap.Swap(index, last)
      if try !sink(heap, index, last) { try rise(heap, index) }
    }
    return try heap.Pop()
  }

  /// Puts the element at an index, which has changed, where it belongs.
  public static func Fix(_ heap: (any Interface)?, _ index: Int) {
    fatally { () throws(GoPanic) in try Fix(checked: heap, index) }
  }

  /// `Fix` that throws what a method of the heap panics with.
  public static func Fix(checked heap: (any Interface)?, _ index: Int) throws(GoPanic) {
    let heap = try heap.checked()
    if try !sink(heap, index, heap.Len()) { try rise(heap, index) }
  }

  private static func rise(_ heap: any Interface, _ start: Int) throws(GoPanic) {
    var index = start
    while index > 0 {
      let parent = (index - 1) / 2
      guard try heap.Less(index, parent) else { return }
      try heap.Swap(parent, index)
      index = parent
    }
  }

  /// Tells whether the element moved.
  @discardableResult
  private static func sink(_ heap: any Interface, _ start: Int, _ count: Int) throws(GoPanic) -> Bool {
    var index = start
    while true {
      var child = 2 * index + 1
      guard child >= 0, child < count else { break }
      if child + 1 < count, try heap.Less(child + 1, child) { child += 1 }
      guard try heap.Less(child, index) else { break }
      try heap.Swap(index, child)
      index = child
    }
    return index > start
  }
}
