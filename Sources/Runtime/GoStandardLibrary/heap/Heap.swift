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
    func Push(_ x: GoAny)
    /// Removes the element at the end.
    func Pop() -> GoAny
  }

  /// Makes a heap of elements in any order.
  public static func Init(_ heap: (any Interface)?) {
    let (heap, count) = (heap!, heap!.Len())
    for index in stride(from: count / 2 - 1, through: 0, by: -1) { sink(heap, index, count) }
  }

  /// Adds an element.
  public static func Push(_ heap: (any Interface)?, _ x: GoAny) {
    heap!.Push(x)
    rise(heap!, heap!.Len() - 1)
  }

  /// Removes the smallest element.
  @discardableResult
  public static func Pop(_ heap: (any Interface)?) -> GoAny {
    let last = heap!.Len() - 1
    heap!.Swap(0, last)
    sink(heap!, 0, last)
    return heap!.Pop()
  }

  /// Removes the element at an index.
  @discardableResult
  public static func Remove(_ heap: (any Interface)?, _ index: Int) -> GoAny {
    let last = heap!.Len() - 1
    if last != index {
      heap!.Swap(index, last)
      if !sink(heap!, index, last) { rise(heap!, index) }
    }
    return heap!.Pop()
  }

  /// Puts the element at an index, which has changed, where it belongs.
  public static func Fix(_ heap: (any Interface)?, _ index: Int) {
    if !sink(heap!, index, heap!.Len()) { rise(heap!, index) }
  }

  private static func rise(_ heap: any Interface, _ start: Int) {
    var index = start
    while index > 0 {
      let parent = (index - 1) / 2
      guard heap.Less(index, parent) else { return }
      heap.Swap(parent, index)
      index = parent
    }
  }

  /// Tells whether the element moved.
  @discardableResult
  private static func sink(_ heap: any Interface, _ start: Int, _ count: Int) -> Bool {
    var index = start
    while true {
      var child = 2 * index + 1
      guard child >= 0, child < count else { break }
      if child + 1 < count, heap.Less(child + 1, child) { child += 1 }
      guard heap.Less(child, index) else { break }
      heap.Swap(index, child)
      index = child
    }
    return index > start
  }
}
