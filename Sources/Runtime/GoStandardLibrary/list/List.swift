// Package container/list: a doubly linked list.

import GoRuntime

/// Go's package container/list.
public enum list {
  /// An element of a list, with its value.
  ///
  /// The list owns its elements, each the next one; an element whose list is gone has no neighbours any more.
  public final class Element: GoObject, @unchecked Sendable {
    /// The value stored with the element.
    public var Value: GoAny = nil
    fileprivate var next: Element?
    fileprivate unowned(unsafe) var previous: Element?
    fileprivate unowned(unsafe) var list: List?

    public init() {}

    fileprivate init(_ value: GoAny) { Value = value }

    /// An element that no list has yet, with its value.
    public init(Value: GoAny = nil) { self.Value = Value }

    /// The element behind, nil at the end.
    public func Next() -> Element? { next }

    /// The element in front, nil at the beginning.
    public func Prev() -> Element? { previous }
  }

  /// A doubly linked list. The zero value is an empty list.
  public final class List: GoObject, @unchecked Sendable {
    private var first: Element?
    private unowned(unsafe) var last: Element?
    private var count = 0

    public init() {}

    deinit { clear() }

    /// Removes all elements, one by one: a chain of them would be released in as deep a recursion.
    private func clear() {
      while let element = first {
        first = element.next
        (element.next, element.previous, element.list) = (nil, nil, nil)
      }
      last = nil
      count = 0
    }

    /// Empties the list.
    @discardableResult
    public func Init() -> List? {
      clear()
      return self
    }

    /// The number of elements.
    public func Len() -> Int { count }

    /// The first element, nil when the list is empty.
    public func Front() -> Element? { first }

    /// The last element, nil when the list is empty.
    public func Back() -> Element? { last }

    /// Removes the element if it is in the list, and gives its value.
    @discardableResult
    public func Remove(_ element: Element?) -> GoAny {
      let element = element!
      if element.list === self { unlink(element) }
      return element.Value
    }

    /// Adds a value at the front.
    @discardableResult
    public func PushFront(_ value: GoAny) -> Element? { link(Element(value), behind: nil) }

    /// Adds a value at the back.
    @discardableResult
    public func PushBack(_ value: GoAny) -> Element? { link(Element(value), behind: last) }

    /// Adds a value in front of an element; nil when that is not in the list.
    @discardableResult
    public func InsertBefore(_ value: GoAny, _ mark: Element?) -> Element? {
      mark!.list === self ? link(Element(value), behind: mark!.previous) : nil
    }

    /// Adds a value behind an element; nil when that is not in the list.
    @discardableResult
    public func InsertAfter(_ value: GoAny, _ mark: Element?) -> Element? {
      mark!.list === self ? link(Element(value), behind: mark!) : nil
    }

    /// Moves an element of the list to its front.
    public func MoveToFront(_ element: Element?) {
      if element!.list === self, first !== element { move(element!, behind: nil) }
    }

    /// Moves an element of the list to its back.
    public func MoveToBack(_ element: Element?) {
      if element!.list === self, last !== element { move(element!, behind: last) }
    }

    /// Moves an element of the list in front of another.
    public func MoveBefore(_ element: Element?, _ mark: Element?) {
      guard element!.list === self, element !== mark, mark!.list === self else { return }
      let neighbour = mark!.previous
      if neighbour !== element { move(element!, behind: neighbour) }
    }

    /// Moves an element of the list behind another.
    public func MoveAfter(_ element: Element?, _ mark: Element?) {
      if element!.list === self, element !== mark, mark!.list === self { move(element!, behind: mark) }
    }

    /// Adds copies of the other list's elements, as they are now, at the back.
    public func PushBackList(_ other: List?) {
      for value in other!.values { PushBack(value) }
    }

    /// Adds copies of the other list's elements, as they are now, at the front.
    public func PushFrontList(_ other: List?) {
      for value in other!.values.reversed() { PushFront(value) }
    }

    private var values: [GoAny] {
      var values: [GoAny] = []
      var element = first
      while let current = element {
        values.append(current.Value)
        element = current.next
      }
      return values
    }

    private func link(_ element: Element, behind neighbour: Element?) -> Element {
      element.list = self
      element.previous = neighbour
      element.next = neighbour == nil ? first : neighbour!.next
      if let next = element.next { next.previous = element } else { last = element }
      if let neighbour { neighbour.next = element } else { first = element }
      count += 1
      return element
    }

    private func unlink(_ element: Element) {
      if let next = element.next { next.previous = element.previous } else { last = element.previous }
      if let previous = element.previous { previous.next = element.next } else { first = element.next }
      (element.next, element.previous, element.list) = (nil, nil, nil)
      count -= 1
    }

    private func move(_ element: Element, behind neighbour: Element?) {
      unlink(element)
      _ = link(element, behind: neighbour)
    }
  }

  /// An empty list.
  public static func New() -> List? { List() }
}
